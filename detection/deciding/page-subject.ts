/** Words that every page is taken to hold besides and that say nothing, so that a few do not decide. */
const calm = 5;

/** What brings the sum of the words near the logarithm of odds; fitted weights hang on it. */
const scale = 4;

/** No page says more than this, whatever it holds. */
const most = 3;

/** What the words that stand on a page say of its subject, each once: above 0 for hair, up to 3 either way; 0 where there are none. */
export function subjectLevel(weights: readonly number[]): number {
  const said = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(-most, Math.min(most, said * shareOf(weights.length)));
}

/** How much each of so many words counts. */
export function shareOf(count: number): number {
  return scale / Math.sqrt(count + calm);
}
