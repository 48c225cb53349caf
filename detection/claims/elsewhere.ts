import type { Polarity, PromiseKind, Span } from '../types.ts';
import type { ClaimWords, Elsewhere } from './claim-words.ts';
import { clauseOf } from './clauses.ts';
import { pattern } from './pattern.ts';

type Said = Span & { kind: PromiseKind; polarity: Polarity };

/** Whether words of one entry stand in a text. */
function isIn(text: string, source: string | undefined, name: string, words: ClaimWords): boolean {
  if (source === undefined) return false;
  return pattern(words, name, 'iu', () => `(?<!\\p{L})(?:${source})(?!\\p{L})`).test(text);
}

const isFor = ({ kinds, polarity }: Elsewhere, said: Said) =>
  kinds.includes(said.kind) && (polarity === undefined || polarity === said.polarity);

/** Whether the words around a statement show that it speaks of something else than its kind: what softens a scar does not fade. */
export function speaksElsewhere(text: string, said: Said, words: ClaimWords): boolean {
  return words.elsewhere.some((entry, at) => {
    if (!isFor(entry, said)) return false;
    const { clause, sentence } = entry;
    return (
      isIn(clauseOf(text, said, words), clause, `elsewhere clause ${at}`, words) ||
      isIn(text, sentence, `elsewhere sentence ${at}`, words)
    );
  });
}

/** Whether a stretch lies in the name of a company: a run of capitalised words, one of which says so. */
export function isInName(text: string, { start, end }: Span, words: ClaimWords): boolean {
  const before = /(?:\p{Lu}[\p{L}'\u2019-]*\s(?:&\s)?)*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^(?:\s(?:&\s)?\p{Lu}[\p{L}'\u2019-]*)*/u.exec(text.slice(end))?.[0] ?? '';
  const own = text.slice(start, end).split(/\s/);
  if (!own.every((word) => /^(?:\p{Lu}|&)/u.test(word)) || text === text.toUpperCase())
    return false;
  const run = `${before}${own.join(' ')}${behind}`;
  const company = pattern(
    words,
    'company',
    'iu',
    () => `(?<!\\p{L})(?:${words.doubts.company})(?!\\p{L})`,
  );
  const titled = pattern(
    words,
    'titled',
    'iu',
    () => `(?<!\\p{L})(?:${words.doubts.titled})(?!\\p{L})`,
  );
  return company.test(run) && !titled.test(run);
}
