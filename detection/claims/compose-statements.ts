import type { Polarity, Span } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { clauseBefore } from './clauses.ts';
import type { Said } from './doubt.ts';
import { pattern } from './pattern.ts';
import type { Meaning } from './statement-words.ts';

/** How far apart the words of a meaning may stand, and how much of a clause is looked at before them. */
const reach = 48;
const longestClause = 160;
const longestUnless = 32;

/** Finds the words of a class, each as a whole word. */
function classOf(name: string, words: ClaimWords): RegExp {
  const source = () =>
    `(?<![\\p{L}'\u2019-])(?:${words.composed.classes[name]})(?![\\p{L}'\u2019])`;
  return pattern(words, `class ${name}`, 'giu', source);
}

function wordsOf(text: string, name: string, words: ClaimWords): Span[] {
  return [...text.matchAll(classOf(name, words))].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
}

/** The words of a class in a text, looked for once. */
export type ClassHits = (name: string) => Span[];

/** Looks for the words of classes in a text, for each class once and only where it is asked for. */
export function classHits(text: string, words: ClaimWords): ClassHits {
  const known = new Map<string, Span[]>();
  return (name) => {
    const hits = known.get(name) ?? wordsOf(text, name, words);
    known.set(name, hits);
    return hits;
  };
}

/** Whether nothing parts two stretches of a clause. */
function isJoined(text: string, a: Span, b: Span): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return (
    to - from >= 0 && to - from <= reach && !/[.,;:!?\u2013\u2014()]/.test(text.slice(from, to))
  );
}

/** The nearest word of the next class to what is found of a meaning, in order where that is asked. */
function nextPart(
  text: string,
  found: Span[],
  all: Span[],
  { ordered }: Meaning,
): Span | undefined {
  const last = found.at(-1) as Span;
  const fits = all.filter(
    (one) =>
      found.every((part) => one.end <= part.start || part.end <= one.start) &&
      isJoined(text, last, one) &&
      (!ordered || last.end <= one.start),
  );
  const gap = (one: Span) => Math.max(one.start - last.end, last.start - one.end);
  return fits.sort((a, b) => gap(a) - gap(b))[0];
}

/** The parts of a meaning wherever all its classes have a word in one clause. */
function partsOf(text: string, meaning: Meaning, hitsOf: ClassHits): Span[][] {
  const [first, ...rest] = meaning.all.map(hitsOf);
  if (!first || rest.some((hits) => hits.length === 0)) return [];
  return first.flatMap((head) => {
    const found = [head];
    for (const hits of rest) {
      const part = nextPart(text, found, hits, meaning);
      if (!part) return [];
      found.push(part);
    }
    return [found];
  });
}

/** The words of a clause from its beginning to the end of a stretch, without the parts of the meaning itself. */
function scopeOf(text: string, parts: Span[], { start, end }: Span, words: ClaimWords): string {
  const from = Math.max(0, start - longestClause);
  const before = clauseBefore(text.slice(from, end), start - from, words);
  const inner = parts
    .toSorted((a, b) => a.start - b.start)
    .map((one, at, all) => text.slice(one.end, all[at + 1]?.start ?? one.end));
  return [before, ...inner].join(' | ');
}

const count = (text: string, source: RegExp) => text.match(source)?.length ?? 0;

type ScopeWords = 'negators' | 'mild' | 'may' | 'besides';

/** How many words of a list stand in a text, each as a whole word. */
function countOf(text: string, name: ScopeWords, words: ClaimWords): number {
  const source = () => `(?<![\\p{L}-])(?:${words.composed[name]})(?![\\p{L}'\u2019])`;
  return count(text, pattern(words, `composed ${name}`, 'giu', source));
}

/** Whether a text has a word of degree or a "may". */
export const isMild = (text: string, words: ClaimWords) =>
  countOf(text, 'mild', words) > 0 || countOf(text, 'may', words) > 0;

/** What the words of a meaning say among the negations and the degrees of their clause; null where that is not plain. */
function worthOf(scope: string, meaning: Meaning, words: ClaimWords): Polarity | null {
  if (countOf(scope, 'besides', words) > 0) return null;
  const negations = countOf(scope, 'negators', words);
  if (negations > 1) return null;
  const plain = (negations === 1 ? meaning.negated : meaning.plain) ?? null;
  if (!isMild(scope, words)) return plain;
  return negations === 0 || plain === 'asserted' ? (meaning.mild ?? null) : null;
}

/** Statements that words of a few classes make together in a clause of a sentence, whichever words of their class they are. */
export function composedIn(text: string, hitsOf: ClassHits, words: ClaimWords): Said[] {
  return words.composed.meanings.flatMap((meaning) =>
    partsOf(text, meaning, hitsOf).flatMap((parts): Said[] => {
      const start = Math.min(...parts.map((one) => one.start));
      const end = Math.max(...parts.map((one) => one.end));
      const around = text.slice(Math.max(0, start - longestUnless), end + longestUnless);
      if (meaning.unless && classOf(meaning.unless, words).test(around)) return [];
      const polarity = worthOf(scopeOf(text, parts, { start, end }, words), meaning, words);
      return polarity ? [{ kind: meaning.kind, polarity, start, end }] : [];
    }),
  );
}
