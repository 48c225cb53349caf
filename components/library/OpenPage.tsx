import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SearchContent } from '../../articles/answers.ts';
import type { Library } from '../../articles/index.ts';
import { formatPlace, type LibraryPlace } from '../../articles/library-place.ts';
import { LookupContext, lookUp } from './lookup.ts';
import { PlacePage } from './PlacePage.tsx';
import { placeAbove } from './page-place.ts';
import { showFound } from './show-found.ts';
import { WayBackContext } from './way.ts';

interface Props {
  library: Library;
  /** What the search needs, with the answers that have pages too. */
  asked: SearchContent | undefined;
  /** What is to be shown; a new value shows it again. */
  place: LibraryPlace;
  back(): boolean;
}

/** The page of a place, with the focus on what the place names. */
export function OpenPage({ library, asked, place, back }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const lookup = useMemo(() => lookUp(library, asked), [library, asked]);
  const way = useMemo(() => ({ back, above: placeAbove(place, library) }), [back, place, library]);
  useEffect(() => reveal(root.current, formatPlace(place)), [place]);
  return (
    <LookupContext.Provider value={lookup}>
      <WayBackContext.Provider value={way}>
        <div ref={root} class="library">
          <PlacePage key={formatPlace(place)} place={place} library={library} />
        </div>
      </WayBackContext.Provider>
    </LookupContext.Provider>
  );
}

/** Moves focus to what was asked for: something on the page, or the page itself from its top. */
function reveal(root: HTMLElement | null, id: string) {
  const title = root?.querySelector<HTMLElement>('h2');
  const found = document.getElementById(id) ?? title;
  if (!found) return;
  if (found !== title) return showFound(found);
  scrollTo({ top: 0 });
  found.focus({ preventScroll: true });
}
