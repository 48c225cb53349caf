import type { BlockLabel } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Marker } from './markers.ts';
import { pattern } from './pattern.ts';

/** A sentence with what is known before it. */
export interface Sentence {
  text: string;
  /** Offset in the document. */
  start: number;
  markers: Marker[];
  /** Whether the sentences before it, its labels, or the page speak of SMP. */
  carried: boolean;
  /** Whether it is a label or the same block that speaks of SMP, not only the page. */
  isNear: boolean;
  /** Whether the page is about SMP and names no other treatment. */
  isSole: boolean;
  /** Whether SMP and another service are sold as one here. */
  isCombined: boolean;
  /** The question that it answers, or an empty string. */
  question: string;
  /** The labels of its block, nearest first. */
  labels: readonly BlockLabel[];
  /** The sentence that its block begins with. */
  opening: string;
  /** Whether nothing stands before it in its block. */
  isFirst: boolean;
  /** Whether it stands in a list that a sentence on SMP leads in. */
  isListed: boolean;
  /** Whether it is a label of other blocks. */
  isLabel: boolean;
  /** Whether it is the name of a package of SMP. */
  isPackage: boolean;
  /** Whether it asks. */
  isQuestion: boolean;
  /** The sentence after it in the same block or the next, or an empty string. */
  next: string;
  /** The sentence before it in the same block, or an empty string. */
  last: string;
  /** The line before it in its block, or the cell before it in its row; an empty string where there is none. */
  beside: string;
  /** The last sentence with a number before it, in whatever block. */
  numbered: string;
}

const reach = 30;

/** Whether a statement at the offset of the sentence is about SMP. */
export function isAboutSmp(
  { text, markers, carried }: Sentence,
  at: number,
  words: ClaimWords,
): boolean {
  const parted = pattern(words, 'parted', '', () => `[,;.]|\\s${words.subjects.parts}\\s`);
  // Dots that lead from a name to its price part nothing.
  const inPhrase = (from: number, to: number) => {
    const between = text.slice(from, to).replace(/\.{2,}/g, ' ');
    return between.replace(/\([^()]*\)/g, '').length < reach && !parted.test(between);
  };
  const before = markers.filter(
    ({ start, end, passing }) => start <= at && (!passing || inPhrase(end, at)),
  );
  const nearest = before.at(-1);
  if (nearest) return nearest.smp;
  const after = markers.find(({ start }) => start > at);
  return after && inPhrase(at, after.start) ? after.smp : carried;
}
