import { i18n } from '#i18n';
import type { LibraryPlace } from '../../articles/library-place.ts';
import type { LibraryContent } from './library-content.ts';
import { SearchableLibrary } from './SearchableLibrary.tsx';

interface Props {
  content: LibraryContent;
  place: LibraryPlace | undefined;
  all: boolean;
}

/** The library once it is read, and one sentence where it cannot be read or not all of it. */
export function LoadedLibrary({ content: { library, fault }, place, all }: Props) {
  return (
    <>
      {fault && (
        <p class="small" role="alert">
          {i18n.t(`popup.libraryFault.${fault}`)}
        </p>
      )}
      {library && <SearchableLibrary library={library} place={place} all={all} />}
    </>
  );
}
