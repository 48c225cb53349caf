import type { SearchContent } from '../../articles/answers.ts';
import type { Article } from '../../articles/article-schema.ts';
import type { Library } from '../../articles/library.ts';
import type { TermName } from '../../articles/related-terms.ts';
import type { ContentFault } from '../../articles/unread-content.ts';

/** How much of the library has been read so far. */
export interface LibraryContent {
  names?: readonly TermName[] | undefined;
  /** The articles, which are read before the rest since the front page shows no more. */
  articles?: readonly Article[] | undefined;
  /** The library, perhaps without what is damaged; undefined until it is read, or where it cannot be. */
  library?: Library | undefined;
  /** What the search needs beside the library, read with it; without it the search knows no answers. */
  asked?: SearchContent | undefined;
  /** What keeps it from being whole. */
  fault?: Exclude<ContentFault, 'unknown'> | undefined;
}
