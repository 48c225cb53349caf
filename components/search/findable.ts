import type { SearchContent } from '../../articles/answers.ts';
import type { Library } from '../../articles/library.ts';
import type { FactsState } from '../../articles/term-facts.ts';

/** What can be found, and what of the content answers and words come from. */
export interface Findable {
  library: Library;
  facts: ReadonlyMap<string, FactsState>;
  /** Undefined where it could not be read: then there are no answers. */
  asked?: SearchContent | undefined;
}
