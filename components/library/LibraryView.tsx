import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../../articles/index.ts';
import { formatPlace, type LibraryPlace } from '../../articles/library-place.ts';
import { ArticleView } from './ArticleView.tsx';
import { Glossary } from './Glossary.tsx';
import { LookupContext, lookUp } from './lookup.ts';
import { Sources } from './Sources.tsx';
import { ShownPlaceContext } from './shown-place.ts';

interface Props {
  library: Library;
  /** What is to be shown; a new value shows it again. */
  place: LibraryPlace | undefined;
  /** Whether everything stands open. */
  all: boolean;
}

/** The whole library: articles with all their claims, the glossary, what other sources found. */
export function LibraryView({ library, place, all }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const lookup = useMemo(() => lookUp(library), [library]);
  const shown = useMemo(() => ({ place, all }), [place, all]);
  useEffect(() => {
    if (!place) return;
    // The part that holds the place opens in its own effect first.
    const frame = requestAnimationFrame(() => reveal(root.current, formatPlace(place)));
    return () => cancelAnimationFrame(frame);
  }, [place]);
  return (
    <LookupContext.Provider value={lookup}>
      <ShownPlaceContext.Provider value={shown}>
        <div ref={root} class="library">
          {library.articles.map((article) => (
            <ArticleView key={article.id} article={article} />
          ))}
          <Glossary terms={library.terms} />
          <Sources library={library} />
        </div>
      </ShownPlaceContext.Provider>
    </LookupContext.Provider>
  );
}

/** Scrolls to what was asked for, moves focus there and marks it until the next. */
function reveal(root: HTMLElement | null, id: string) {
  for (const before of root?.querySelectorAll('[data-found]') ?? []) {
    before.removeAttribute('data-found');
  }
  const found = document.getElementById(id);
  if (!found) return;
  found.setAttribute('data-found', '');
  found.scrollIntoView({ block: 'center' });
  const focusable = found.querySelector<HTMLElement>(':scope > summary') ?? found;
  focusable.focus({ preventScroll: true });
}
