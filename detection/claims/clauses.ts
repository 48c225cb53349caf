import type { Span } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

const fewestWords = 2;

/** Whether a place stands in a list whose items an "or" joins, so that what is denied of the first is denied of all. */
function isListed(text: string, from: number, start: number, words: ClaimWords): boolean {
  const item = text.slice(from, start).trim();
  const { joins } = words.polarity;
  const joined = pattern(words, 'joined list', 'iu', () => `^[^.;:!?]{0,60}\\s(?:${joins})\\s`);
  return (item === '' || item.split(/\s+/).length <= fewestWords) && joined.test(text.slice(start));
}

/** The words before a place back to the stop, the comma or the conjunction before it, over the items of a list. */
export function clauseBefore(text: string, start: number, words: ClaimWords): string {
  const before = text.slice(0, start);
  const partings = pattern(words, 'clauses', 'giu', () => words.polarity.parting);
  let from = 0;
  for (const hit of [...before.matchAll(partings)].reverse()) {
    from = hit.index + hit[0].length;
    if (hit[0].trim() !== ',' || !isListed(text, from, start, words)) break;
    from = 0;
  }
  return before.slice(from);
}

/** The clause in which a stretch stands. */
export function clauseOf(text: string, { start, end }: Span, words: ClaimWords): string {
  const before = clauseBefore(text, start, words);
  const parting = pattern(words, 'next clause', 'iu', () => words.polarity.parting);
  const rest = text.slice(end);
  const to = rest.search(parting);
  return before + text.slice(start, end) + (to < 0 ? rest : rest.slice(0, to));
}
