import type { ContentIndex } from '../../../articles/shards.ts';
import type { ContentFault } from '../../../articles/unread-content.ts';

/** What keeps the library from being shown, or from being whole. */
export type LibraryFault = Exclude<ContentFault, 'unknown'>;

/** How much of the library is known before a page of it is opened. */
export interface LibraryContent {
  /** What there is; undefined until it is read, or where it cannot be. */
  index?: ContentIndex | undefined;
  /** What keeps it from being read. */
  fault?: LibraryFault | undefined;
}
