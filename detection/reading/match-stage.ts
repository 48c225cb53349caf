import type { Forms } from '../lexicon/lexicon.ts';
import { brokenGap, type Words } from '../words/scan-words.ts';

/** The number that a word is, in digits, spelled or in Roman numerals; 0 for any other word. */
function numberOf(
  word: string,
  { stageNumbers, stageRomans, stageVariants }: Forms['words'],
): number {
  if (/^\d$/.test(word)) return Number(word);
  const romans = [...stageRomans];
  const whole = Math.max([...stageNumbers].indexOf(word), romans.indexOf(word));
  if (whole >= 0 || !stageVariants.has(word.slice(-1))) return whole + 1;
  // "IIIa": a variant may hang on a Roman numeral.
  return romans.indexOf(word.slice(0, -1)) + 1;
}

/** The stage behind a form. */
export interface StageFound {
  /** Last word of it; that of the form where none follows. */
  last: number;
  /** Its number in digits; undefined where none follows or the text leaves open which ("2–3"). */
  stage: string | undefined;
}

/** The stage that follows word `last`: "3 vertex", "type IV", "2–3". */
export function matchStage(
  words: Words,
  last: number,
  highest: number,
  formWords: Forms['words'],
): StageFound {
  const { folded, gaps } = words;
  const { stageKinds, stageVariants, stageRanges } = formWords;
  const joined = (at: number) => at < folded.length && gaps[at] !== brokenGap;
  const stageAt = (at: number): StageFound | undefined => {
    const word = folded[at] ?? '';
    const number = joined(at) ? numberOf(word, formWords) : 0;
    if (number < 1 || number > highest) return undefined;
    // A numeral that is a variant too has none behind it.
    const hasVariant = joined(at + 1) && stageVariants.has(folded[at + 1] as string);
    return { last: hasVariant && !stageVariants.has(word) ? at + 1 : at, stage: String(number) };
  };
  let at = last + 1;
  if (joined(at) && stageKinds.has(folded[at] as string)) at++;
  const first = stageAt(at);
  if (!first) return { last, stage: undefined };
  const behind = first.last + 1;
  const second = stageAt(
    joined(behind) && stageRanges.has(folded[behind] as string) ? behind + 1 : behind,
  );
  return second
    ? { ...second, stage: first.stage === second.stage ? first.stage : undefined }
    : first;
}
