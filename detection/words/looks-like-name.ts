import { joinedGap, type Words } from './scan-words.ts';

const longestTitle = 14;

function isCapital(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Whether a block is a heading that gives every word a capital, where a capital says nothing. */
function isTitleCase(text: string, { starts, ends }: Words): boolean {
  if (starts.length > longestTitle) return false;
  const long = starts.filter((start, at) => (ends[at] as number) - start > 3);
  return long.length > 1 && long.every((start) => isCapital(text, start));
}

/** Whether a capitalised word looks like (a part of) a name: Crown Inn, Crown & Root, Jess Norwood, at Norwood. */
export function looksLikeName(
  text: string,
  words: Words,
  at: number,
  { isName, nameLeads }: { isName: boolean; nameLeads: ReadonlySet<string> },
): boolean {
  const { starts, ends, folded, gaps, sentences } = words;
  const surface = text.slice(starts[at], ends[at]);
  if (!isCapital(surface, 0) || surface === surface.toUpperCase()) return false;
  if (!isName && isTitleCase(text, words)) return false;
  const joined = (word: number) => gaps[word] === joinedGap;
  if (joined(at + 1) && isCapital(text, starts[at + 1] as number)) return true;
  if (/^\s*&/.test(text.slice(ends[at], (ends[at] as number) + 3))) return true;
  if (/&\s*$/.test(text.slice(Math.max(0, (starts[at] as number) - 3), starts[at]))) return true;
  const isLed = isName && nameLeads.has(folded[at - 1] ?? '');
  if (isLed && /^[.\s]+$/.test(text.slice(ends[at - 1], starts[at]))) return true;
  const opens = at === 0 || sentences[at - 1] !== sentences[at];
  if (opens || !joined(at)) return false;
  const previousOpens = at === 1 || sentences[at - 2] !== sentences[at - 1];
  return isCapital(text, starts[at - 1] as number) && (isName || !previousOpens);
}
