import type { Findable } from '../../../articles/findable.ts';
import type { LibraryPlace } from '../../../articles/library-place.ts';
import type { PageContent } from '../../../articles/page-content.ts';

/** How the library gets at what it shows, each part when it is shown. Rejects where a part that is needed cannot be read. */
export interface LibraryFiles {
  /** What the page of a place shows, and no more. */
  page(place: LibraryPlace): Promise<PageContent>;
  /** What the search reads. */
  search(): Promise<Findable>;
  /** Everything, for paper. */
  whole(): Promise<PageContent>;
}
