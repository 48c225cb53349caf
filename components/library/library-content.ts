import type { Library } from '../../articles/library.ts';
import type { TermName } from '../../articles/related-terms.ts';
import type { ContentFault } from '../../articles/unread-content.ts';

/** How much of the library has been read so far. */
export interface LibraryContent {
  names?: readonly TermName[] | undefined;
  /** The library, perhaps without what is damaged; undefined until it is read, or where it cannot be. */
  library?: Library | undefined;
  /** What keeps it from being whole. */
  fault?: Exclude<ContentFault, 'unknown'> | undefined;
}
