import type { Forms } from '../lexicon/lexicon.ts';
import { GAP, type Words } from '../words/scan-words.ts';

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];
const spelled = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Whether the word is a number from 1 to `highest`, in digits, roman or spelled. */
function isNumber(word: string | undefined, highest: number): boolean {
  if (!word) return false;
  const at = /^\d$/.test(word)
    ? Number(word)
    : Math.max(romans.indexOf(word), spelled.indexOf(word));
  return at >= 1 && at <= highest;
}

/** Last word of the stage that follows word `last` ("3 vertex", "type IV", "2–3"); `last` itself where none follows. */
export function matchStage(
  words: Words,
  last: number,
  highest: number,
  { stageKinds, stageVariants, stageRanges }: Forms['words'],
): number {
  const { folded, gaps } = words;
  const joined = (at: number) => at < folded.length && gaps[at] !== GAP.broken;
  const numberAt = (at: number): number => {
    if (!joined(at) || !isNumber(folded[at], highest)) return -1;
    return joined(at + 1) && stageVariants.has(folded[at + 1] ?? '') && folded[at] !== 'v'
      ? at + 1
      : at;
  };
  let at = last + 1;
  if (joined(at) && stageKinds.has(folded[at] ?? '')) at++;
  const end = numberAt(at);
  if (end < 0) return last;
  const toward = joined(end + 1) && stageRanges.has(folded[end + 1] ?? '') ? end + 2 : end + 1;
  const second = numberAt(toward);
  return second < 0 ? end : second;
}
