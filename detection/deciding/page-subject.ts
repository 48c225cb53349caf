/** So many words that say nothing are taken to stand on every page, so that a few do not decide. */
const calm = 15;

/** Brings the sum of the words near the logarithm of odds; fitted weights hang on it. */
const scale = 6;

/** No page says more than this, whatever it holds. */
const most = 3;

/** How much each of so many words counts. */
export function shareOf(count: number): number {
  return scale / Math.sqrt(count + calm);
}

/** What the words of a page say of its subject, each counted once: above 0 for hair, from -3 to 3 in steps of a half, so that a
 *  small change of the page rarely changes it; 0 where none of them is known. */
export function pageSubject(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let said = 0;
  let count = 0;
  for (const word of words) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    said += weight;
    count++;
  }
  const level = Math.max(-most, Math.min(most, said * shareOf(count)));
  return Math.round(2 * level) / 2;
}
