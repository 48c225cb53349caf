/** A folded word as it is looked up to tell the subject of a page: without a plural s. */
export function subjectKey(word: string): string {
  const last = word.length - 1;
  return last > 2 && word[last] === 's' && word[last - 1] !== 's' ? word.slice(0, last) : word;
}
