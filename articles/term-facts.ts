import type { Gap, StoredFact } from './facts-schema.ts';
import type { Source } from './source-schema.ts';

/** A fact that answers one question on a term, with its source. */
export type TermFact = Omit<StoredFact, 'source'> & {
  source: Source;
  /** Whether it answers a medical question though its source is none to ask; told at build, so that panels need no list of kinds. */
  unmedical: boolean;
};

/** All that is known of a term by question, as it lies in the package: one file a term. */
export interface TermFacts {
  /** Version of the content that it belongs to. */
  version: string;
  term: string;
  facts: TermFact[];
  gaps: Gap[];
}

/** The facts of a term as far as they are here: there are none, they are on their way, or they cannot be read. */
export type FactsState = TermFacts | 'none' | 'coming' | 'missing';
