import type { TermId } from '../detection/types.ts';
import type { Answer } from './answers.ts';
import type { SearchWords } from './answers-schema.ts';
import type { Article, Claim } from './article-schema.ts';
import type { DrawnCount } from './drawn-count.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { TermFact } from './term-facts.ts';

/** A statement of an article with its place and the words under which it is found too. */
export interface FindableClaim extends Pick<Claim, 'id' | 'kind' | 'text' | 'verdict'> {
  verdictNote?: string | undefined;
  section: string;
  labels: string;
  differences: string;
  /** Ids of the notes that contradict it. */
  against: string[];
}

/** What can be found of an article, its statements in their order. */
export interface FindableArticle extends Pick<Article, 'id' | 'subject'> {
  claims: FindableClaim[];
  risks: { id: string; name: string; course: string; words: string }[];
  topics: { id: string; name: string; text: string }[];
  can: string[];
  cannot: string[];
  questions: string[];
  notCovered: { text: string; terms: TermId[] }[];
  derived: { id: string; text: string; note: string }[];
}

/** What can be found of a term, but for its facts. */
export interface FindableTerm
  extends Pick<Term, 'id' | 'name' | 'alsoCalled' | 'definition' | 'sameAs'> {
  /** What is known of it beside its facts. */
  words: string;
  /** Whether much is told of it, so that who names it wants that and nothing else. */
  isTold: boolean;
}

/** What can be found of a note. */
export interface FindableNote extends Pick<EvidenceNote, 'id' | 'text' | 'confidence'> {
  by: string;
  words: string;
  /** Ids of the terms of which it tells. */
  about: TermId[];
}

/** A fact of a term as it can be found. */
export interface FindableFact
  extends Pick<TermFact, 'question' | 'statement' | 'figures' | 'prices' | 'sureness' | 'boxed'> {
  by: string;
}

/** A short answer as it can be found. */
export interface FindableAnswer
  extends Pick<Answer, 'id' | 'question' | 'short' | 'text' | 'asked' | 'terms' | 'sureness'> {
  /** How many sources it rests on. */
  sources: number;
  /** The count that is drawn with it. */
  drawn?: DrawnCount;
}

/** All that the search reads, in a file of its own so that no other has to be read for it. */
export interface Findable {
  articles: FindableArticle[];
  terms: FindableTerm[];
  /** Facts by question, in their order, by the term that they are known of. */
  facts: { term: TermId; facts: FindableFact[] }[];
  notes: FindableNote[];
  gaps: string[];
  answers: FindableAnswer[];
  words: SearchWords;
}
