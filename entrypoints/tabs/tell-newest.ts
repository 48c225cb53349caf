/** Gives a function that asks and tells what is answered, unless it was called again meanwhile: answers can come in another order than
 *  they were asked for, and an old one would stay. */
export function tellNewest<Answer>(
  ask: () => Promise<Answer>,
  listener: (answer: Answer) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked++;
    const turn = asked;
    const answer = await ask();
    if (turn === asked && !signal.aborted) listener(answer);
  };
}
