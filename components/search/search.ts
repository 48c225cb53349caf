import type { Findable } from '../../articles/findable.ts';
import { libraryFacts } from './library-facts.ts';
import { type Search, searchAmong } from './search-among.ts';

/** Makes everything in a library searchable. */
export const searchLibrary = (findable: Findable): Search =>
  searchAmong(libraryFacts(findable), findable);
