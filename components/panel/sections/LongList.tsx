import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LibraryPlace } from '../../../articles/library-place.ts';
import { Icon } from '../../facts/Icon.tsx';
import { useWays } from './ways.ts';

/** The most entries of a list in a panel. */
const most = 10;

interface Props<T> {
  entries: readonly T[];
  /** How many stand here, where the entries are long. */
  shown?: number;
  /** Where in the library all of them stand. */
  place: LibraryPlace;
  children: (entry: T) => ComponentChildren;
}

/** The first entries of a list; a longer one ends in the library. */
export function LongList<T>({ entries, shown = most, place, children }: Props<T>) {
  const { openPlace } = useWays();
  return (
    <>
      <ul class="entries">{entries.slice(0, shown).map(children)}</ul>
      {entries.length > shown && (
        <button type="button" class="row row-top library-button" onClick={() => openPlace(place)}>
          {i18n.t('panel.allInLibrary', [entries.length])}
          <Icon name="next" />
        </button>
      )}
    </>
  );
}
