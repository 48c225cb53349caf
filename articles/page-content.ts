import type { Library } from './library.ts';
import type { ListedSource } from './listed-sources.ts';
import type { IndexedAnswer, IndexedTerm } from './shards.ts';
import type { FactsState } from './term-facts.ts';

/** The facts of the terms by question, as far as they have been read. */
export type FactsOfTerms = ReadonlyMap<string, FactsState>;

/** What a page of the library is drawn from: all terms by name, and of the content what the page shows. */
export interface PageContent {
  names: readonly IndexedTerm[];
  library: Library;
  facts: FactsOfTerms;
  answers: readonly IndexedAnswer[];
  sources: readonly ListedSource[];
  /** Whether that is all that the page should show: what is damaged is left out. */
  isWhole: boolean;
}
