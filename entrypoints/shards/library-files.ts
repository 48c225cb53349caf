import type { LibraryFiles } from '../../components/library/content/library-files.ts';
import { readPage } from './read-page.ts';
import { readWhole } from './read-whole.ts';
import type { StoredContent } from './stored-content.ts';

/** The parts of the library as they lie in the package. */
export const libraryFiles = (content: StoredContent): LibraryFiles => ({
  page: (place) => readPage(place, content),
  search: content.search,
  whole: () => readWhole(content),
});
