import { i18n } from '#i18n';
import type { LibraryPlace } from '../../articles/library-place.ts';
import type { LibraryContent } from './library-content.ts';
import { SearchableLibrary } from './SearchableLibrary.tsx';
import type { ReadFacts } from './term-facts-context.ts';

interface Props {
  content: LibraryContent;
  readFacts: ReadFacts;
  place: LibraryPlace | undefined;
  all: boolean;
}

/** The library once it is read, and one sentence where it cannot be read or not all of it. */
export function LoadedLibrary({ content: { library, fault }, readFacts, place, all }: Props) {
  return (
    <>
      {fault && (
        <p class="small" role="alert">
          {i18n.t(`popup.libraryFault.${fault}`)}
        </p>
      )}
      {library && (
        <SearchableLibrary library={library} readFacts={readFacts} place={place} all={all} />
      )}
    </>
  );
}
