import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatPlace, type LibraryPlace } from '../../../articles/library-place.ts';
import type { PageContent } from '../../../articles/page-content.ts';
import { LookupContext, lookUp } from '../content/lookup.ts';
import { TermFactsContext } from '../content/term-facts-context.ts';
import { showFound } from '../parts/show-found.ts';
import { WayBackContext } from '../parts/way.ts';
import { PlacePage } from './PlacePage.tsx';
import { placeAbove } from './page-place.ts';

interface Props {
  /** What it is drawn from. */
  content: PageContent;
  /** What is to be shown; a new value shows it again. */
  place: LibraryPlace;
  /** How far it was scrolled, in pixels, when the reader went on from it. */
  scrolled: number | undefined;
  back(): boolean;
}

/** The page of a place, with the focus on what the place names. */
export function OpenPage({ content, place, scrolled, back }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const lookup = useMemo(() => lookUp(content), [content]);
  const { names, facts } = content;
  const way = useMemo(() => ({ back, above: placeAbove(place, names) }), [back, place, names]);
  // How far to scroll is known with the place and means nothing without it.
  const down = useRef(scrolled);
  down.current = scrolled;
  useEffect(() => {
    reveal(root.current, formatPlace(place));
    if (down.current !== undefined) scrollTo({ top: down.current });
  }, [place]);
  return (
    <TermFactsContext.Provider value={facts}>
      <LookupContext.Provider value={lookup}>
        <WayBackContext.Provider value={way}>
          <div ref={root} class="library">
            <PlacePage key={formatPlace(place)} place={place} content={content} />
          </div>
        </WayBackContext.Provider>
      </LookupContext.Provider>
    </TermFactsContext.Provider>
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
