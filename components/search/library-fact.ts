import type { Claim } from '../../articles/article-schema.ts';
import type { FactQuestion } from '../../articles/fact-questions.ts';
import type { Confidence } from '../../articles/fields.ts';
import type { FindableAnswer } from '../../articles/findable.ts';

/** What kind of thing a fact of the library is. */
export type FactKind =
  | 'answer'
  | 'claim'
  | 'contradiction'
  | 'ability'
  | 'risk'
  | 'question'
  | 'omission'
  | 'derived'
  | 'term'
  | 'fact'
  | 'source'
  | 'gap';

/** One thing of the library that can be found. */
export interface LibraryFact {
  /** Fragment of the link that shows it. */
  id: string;
  kind: FactKind;
  title: string;
  text: string;
  /** What it is called beside its title; not shown. */
  names: string;
  /** Who says it: found only by whole words, since a name means nothing else. */
  by: string;
  /** Words under which it is found too, though they are not shown. */
  words: string;
  /** Ids of the terms of which it tells. */
  about: readonly string[];
  /** The questions on them that it answers. */
  answers: readonly FactQuestion[];
  /** What others make of it, where it is a statement of an article, as a verdict and in words, and the notes against it. */
  verdict?: Claim['verdict'];
  judged?: string;
  against?: string[];
  confidence?: Confidence;
  /** Whether it is a warning that comes before all else. */
  isWarning?: boolean;
  /** The answer that it is. */
  answer?: FindableAnswer;
}

/** A fact without what only some have. */
export const plainFact = {
  ...{ title: '', names: '', by: '', words: '' },
  ...{ about: [], answers: [] },
} as const;
