import type { Lexicon } from '../lexicon/lexicon.ts';
import { brokenGap, type Words } from '../words/scan-words.ts';

/** What the little words beside a form say of its sense, as numbers in the order of their names: whose it is ("my hairline", "had SMP"),
 *  whether it is one of many ("the SMP"), or something else's ("a crown of light"), and whether it opens or closes its sentence, or is all of it. */
export const companyNames = [
  'owned',
  'definite',
  'ofSomething',
  'opens',
  'closes',
  'alone',
] as const;

/** In a block of fewer words a form nearly stands alone. */
const fewWords = 5;

/** Reads the company of the form that stands from one word to another. */
export function companyOf(
  { folded, gaps, sentences }: Words,
  { word, lastWord }: { word: number; lastWord: number },
  { company }: Pick<Lexicon, 'company'>,
): number[] {
  const next = lastWord + 1;
  const opens = gaps[word] === brokenGap || sentences[word - 1] !== sentences[word];
  const closes =
    next >= folded.length || gaps[next] === brokenGap || sentences[next] !== sentences[lastWord];
  const before = opens ? '' : (folded[word - 1] as string);
  const behind = closes ? '' : (folded[next] as string);
  const rest = folded.length - (next - word);
  return [
    Number(company.owned.has(before)),
    Number(company.articles.has(before)),
    Number(company.of.has(behind)),
    Number(opens),
    Number(closes),
    rest === 0 ? 1 : folded.length < fewWords ? 0.5 : 0,
  ];
}
