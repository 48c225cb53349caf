import type { TermId } from '../types.ts';

/** What was fitted to labelled documents: how much each sign weighs for each kind of form, in the order of the signs' names,
 *  how much single forms lean to their hair sense, and how firm words are. */
export interface FittedSenses {
  signs: string[];
  kinds: Record<FormKind, number[]>;
  leans: Record<TermId, Record<string, number>>;
  /** What words say of the subject of a page on which they stand, grouped by weight; above 0 for hair. */
  subject: Record<string, string[]>;
  /** What is named keeps a share of what it says; the rest says all of it. */
  firmness: Firmness;
}

/** The share of what they say that words keep, by topic, `hair` among them, and forms, by term. */
export interface Firmness {
  cues: Record<string, Record<string, number>>;
  forms: Record<TermId, Record<string, number>>;
}

/** Kinds of forms that weigh signs differently. */
export type FormKind = 'plain' | 'word' | 'abbreviation' | 'slang' | 'weak';
