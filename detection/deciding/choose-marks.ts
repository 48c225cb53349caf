import type { Mention } from '../types.ts';

/** How often a term is marked; weak ones never more than once in a section. */
export type MarkFrequency = 'every' | 'first-in-section' | 'first-on-page';

/** Which of the mentions, given in document order with the number of their section, are to be underlined. */
export function chooseMarks(
  mentions: { mention: Pick<Mention, 'term' | 'weak'>; section: number }[],
  frequency: MarkFrequency,
): boolean[] {
  const seen = new Set<string>();
  return mentions.map(({ mention: { term, weak }, section }) => {
    if (frequency === 'every' && !weak) return true;
    const key = frequency === 'first-on-page' ? term : `${section} ${term}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
