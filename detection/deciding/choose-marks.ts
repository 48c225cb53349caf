import type { Mention } from '../types.ts';

/** How often a term is marked; weak ones never more than once in a section. */
export type MarkFrequency = 'every' | 'first-in-section' | 'first-on-page';

/** What marks are chosen by. */
type Choosable = Pick<Mention, 'term' | 'weak' | 'sureness'>;

/** Which of the mentions, given in document order with the number of their section, are to be underlined. Where a term is
 *  underlined once, that is its surest mention, and the first of those that are equally sure. */
export function chooseMarks(
  mentions: { mention: Choosable; section: number }[],
  frequency: MarkFrequency,
): boolean[] {
  const chosen = new Map<string, number>();
  mentions.forEach(({ mention, section }, at) => {
    const key = keyOf(mention, section);
    const best = chosen.get(key);
    if (best === undefined || mention.sureness > (mentions[best]?.mention.sureness ?? 0))
      chosen.set(key, at);
  });
  return mentions.map(
    ({ mention, section }, at) =>
      (frequency === 'every' && !mention.weak) || chosen.get(keyOf(mention, section)) === at,
  );

  function keyOf({ term }: Choosable, section: number): string {
    return frequency === 'first-on-page' ? term : `${section} ${term}`;
  }
}
