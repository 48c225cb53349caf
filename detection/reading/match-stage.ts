import type { Forms } from '../lexicon/lexicon.ts';
import { gapKinds, type Words } from '../words/scan-words.ts';

/** The number that a word is, in digits, spelled or in Roman numerals; 0 for any other word. */
function numberOf(
  word: string,
  { stageNumbers, stageRomans }: Pick<Forms['words'], 'stageNumbers' | 'stageRomans'>,
): number {
  if (/^\d$/.test(word)) return Number(word);
  return Math.max([...stageNumbers].indexOf(word), [...stageRomans].indexOf(word)) + 1;
}

/** Last word of the stage that follows word `last` ("3 vertex", "type IV", "2–3"); `last` itself where none follows. */
export function matchStage(
  words: Words,
  last: number,
  highest: number,
  formWords: Forms['words'],
): number {
  const { folded, gaps } = words;
  const { stageKinds, stageVariants, stageRanges } = formWords;
  const joined = (at: number) => at < folded.length && gaps[at] !== gapKinds.broken;
  const numberAt = (at: number): number => {
    const word = folded[at] ?? '';
    const number = joined(at) ? numberOf(word, formWords) : 0;
    if (number < 1 || number > highest) return -1;
    // A numeral that is a variant too has none behind it.
    const hasVariant = joined(at + 1) && stageVariants.has(folded[at + 1] ?? '');
    return hasVariant && !stageVariants.has(word) ? at + 1 : at;
  };
  let at = last + 1;
  if (joined(at) && stageKinds.has(folded[at] ?? '')) at++;
  const end = numberAt(at);
  if (end < 0) return last;
  const toward = joined(end + 1) && stageRanges.has(folded[end + 1] ?? '') ? end + 2 : end + 1;
  const second = numberAt(toward);
  return second < 0 ? end : second;
}
