import type { Span } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import type { ClassHits } from './compose-statements.ts';
import type { Sentence } from './sentence.ts';

/** How many labels of a sentence are asked, nearest first. */
const mostLabels = 3;
const steps = 5;
const mostSteps = 6;

/** A word of a text as a sign: folded, every number alike. */
export interface Token extends Span {
  sign: string;
}

/** The words, numbers and marks of a text that may be signs. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}+(?:['\u2018\u2019]\p{L}+)?|\p{Nd}[\p{Nd}.,]*|[%?!]/gu)].map(
    ({ index: start, 0: word }) => ({
      sign: /^\p{Nd}/u.test(word) ? '#' : word.toLowerCase().replace(/[\u2018\u2019]/g, "'"),
      start,
      end: start + word.length,
    }),
  );
}

/** A sign of two words that follow each other; `<` begins a sentence and `>` ends it. */
export const pairOf = (one: string, other: string) => `${one}_${other}`;

/** The words of a text, each once, as signs of that name. */
const named = (name: string, text: string) => tokensOf(text).map(({ sign }) => `${name}:${sign}`);

/** What is known of a sentence beside its words, as signs. */
function standing(sentence: Sentence, length: number): string[] {
  const { carried, isNear, isSole, isLabel, isQuestion, markers } = sentence;
  const known = {
    carried,
    near: isNear,
    sole: isSole,
    label: isLabel,
    asks: isQuestion,
    smp: markers.some(({ smp }) => smp),
    other: markers.some(({ smp }) => !smp),
  };
  const words = `long:${Math.min(mostSteps, Math.floor(length / steps))}`;
  return [words, ...Object.entries(known).map(([name, is]) => `${name}:${is ? 'yes' : 'no'}`)];
}

/** The classes of words that a text has, and the pairs of them, as signs. */
function classed(hitsOf: ClassHits, words: ClaimWords): string[] {
  const names = Object.keys(words.composed.classes).filter((name) => hitsOf(name).length > 0);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one}+${other}`));
  return [...names, ...pairs].map((name) => `c:${name}`);
}

/** The signs of a sentence, each once. */
export interface SentenceSigns {
  /** Its words and pairs of words, the classes that it has words of, and the words of what it answers and of its labels. */
  said: ReadonlySet<string>;
  /** What is known of where it stands. */
  placed: readonly string[];
}

/** The signs of a sentence in which these words of classes are found. */
export function signsOf(sentence: Sentence, hitsOf: ClassHits, words: ClaimWords): SentenceSigns {
  const { text, question, labels } = sentence;
  const own = tokensOf(text).map(({ sign }) => sign);
  const ended = ['<', ...own, '>'];
  const pairs = ended.slice(1).map((word, at) => pairOf(ended[at] as string, word));
  const said = new Set([
    ...own,
    ...pairs,
    ...classed(hitsOf, words),
    ...named('q', question),
    ...labels.slice(0, mostLabels).flatMap((label) => named('l', label.text)),
  ]);
  return { said, placed: [...(question ? ['q:'] : []), ...standing(sentence, own.length)] };
}
