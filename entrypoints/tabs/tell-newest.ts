/** Gives a function that asks and tells what is answered, unless the answer to a later question was told before: answers can come in
 *  another order than they were asked for, and an old one would stay. A question that is never answered keeps no other from being told. */
export function tellNewest<Answer>(
  ask: () => Promise<Answer>,
  listener: (answer: Answer) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let asked = 0;
  let told = 0;
  return async () => {
    asked++;
    const turn = asked;
    const answer = await ask();
    if (turn < told || signal.aborted) return;
    told = turn;
    listener(answer);
  };
}
