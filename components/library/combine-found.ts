/** What answers one word: a score for each fact that holds it, and the words of the fact that do. */
export type Found = ReadonlyMap<number, { score: number; words: readonly string[] }>;

/** The facts that answer every word, with their scores added up. */
export function foundByAll(answers: readonly Found[]): Found {
  const [fewest, ...others] = answers.toSorted((one, other) => one.size - other.size);
  const found = new Map(fewest);
  for (const [key, { score, words }] of fewest ?? []) {
    let sum = score;
    const all = [...words];
    for (const other of others) {
      const more = other.get(key);
      if (!more) {
        found.delete(key);
        break;
      }
      sum += more.score;
      all.push(...more.words);
    }
    if (found.has(key)) found.set(key, { score: sum, words: all });
  }
  return found;
}

/** The facts that answer any word, with their scores added up. */
export function foundByAny(answers: readonly Found[]): Found {
  const found = new Map<number, { score: number; words: readonly string[] }>();
  for (const answer of answers)
    for (const [key, { score, words }] of answer) {
      const before = found.get(key);
      found.set(key, {
        score: score + (before?.score ?? 0),
        words: [...words, ...(before?.words ?? [])],
      });
    }
  return found;
}
