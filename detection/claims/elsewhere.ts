import type { Polarity, PromiseKind, Span } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { clauseOf } from './clauses.ts';
import { pattern } from './pattern.ts';
import type { Elsewhere } from './statement-words.ts';

type Said = Span & { kind: PromiseKind; polarity: Polarity };

/** Whether the words of a pattern stand whole in a text. */
function isIn(text: string, source: string | undefined, name: string, words: ClaimWords): boolean {
  if (source === undefined) return false;
  return pattern(words, name, 'iu', () => `(?<!\\p{L})(?:${source})(?!\\p{L})`).test(text);
}

const isFor = ({ kinds, polarity }: Elsewhere, said: Said) =>
  kinds.includes(said.kind) && (polarity === undefined || polarity === said.polarity);

/** How far before a statement the name is looked for in which it may stand, in UTF-16 code units. */
const longestName = 64;

/** Whether a stretch lies in the name of a company: a run of capitalised words, one of which says so. */
function isInName(text: string, { start, end }: Span, words: ClaimWords): boolean {
  const own = text.slice(start, end);
  if (!own.split(/\s/).every((word) => /^(?:\p{Lu}|&)/u.test(word))) return false;
  if (text === text.toUpperCase()) return false;
  const lead = text.slice(Math.max(0, start - longestName), start);
  const before = /(?:\p{Lu}[\p{L}'\u2019-]*\s(?:&\s)?)*$/u.exec(lead)?.[0] ?? '';
  const behind = /^(?:\s(?:&\s)?\p{Lu}[\p{L}'\u2019-]*)*/u.exec(text.slice(end))?.[0] ?? '';
  const run = before + own + behind;
  const { company, titled } = words.doubts;
  return isIn(run, company, 'company', words) && !isIn(run, titled, 'titled', words);
}

/** Whether the words around a statement show that it speaks of something else than its kind: what softens a scar does not fade. */
export function speaksElsewhere(text: string, said: Said, words: ClaimWords): boolean {
  const own = clauseOf(text, said, words);
  const isElsewhere = words.elsewhere.some((entry, at) => {
    if (!isFor(entry, said)) return false;
    const { clause, sentence } = entry;
    return (
      isIn(own, clause, `elsewhere clause ${at}`, words) ||
      isIn(text, sentence, `elsewhere sentence ${at}`, words)
    );
  });
  return isElsewhere || isInName(text, said, words);
}
