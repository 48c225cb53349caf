import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LibraryFault } from './LibraryFault.tsx';
import { LibraryFront } from './LibraryFront.tsx';
import type { LibraryContent } from './library-content.ts';
import { OpenPage } from './OpenPage.tsx';
import { type ReadFacts, TermFactsContext, useFactsOfTerms } from './term-facts-context.ts';
import { useFocusOnReturn } from './use-focus-on-return.ts';
import type { Way } from './use-place.ts';
import { useSearch } from './use-search.ts';
import { useSearchKey } from './use-search-key.ts';

interface Props {
  content: LibraryContent;
  readFacts: ReadFacts;
  way: Way;
  /** Whether a page takes the place of the front page, or stands beside it where there is room. */
  layout: 'instead' | 'beside';
  /** What stands above the front page, given what is searched for. */
  above?: (query: string) => ComponentChildren;
}

/** The library one page at a time: the front page with its search, or the page that is open. */
export function LibraryBrowser({ content, readFacts, way, layout, above }: Props) {
  const { library, asked, fault } = content;
  const facts = useFactsOfTerms(library, readFacts);
  const search = useSearch({ library, facts, asked });
  const query = way.place && 'query' in way.place ? way.place.query : '';
  const isReadable = library !== undefined || fault === undefined;
  const open = isReadable && way.place && !('query' in way.place) ? way.place : undefined;
  const front = useRef<HTMLDivElement>(null);
  useSearchKey(() => {
    const field = front.current?.querySelector('input');
    if (field?.checkVisibility()) field.focus();
    else way.ask('');
  });
  useFocusOnReturn(front, way, { isDrawn: content.articles !== undefined });
  const isFrontShown = !open || layout === 'beside';
  return (
    <TermFactsContext.Provider value={facts}>
      {!open && above?.(query)}
      <LibraryFault fault={fault} />
      <main class="library-columns" data-layout={layout} data-open={open ? '' : undefined}>
        {layout === 'instead' && (open || !above) && (
          <h1 class="unseen">{i18n.t('popup.libraryTitle')}</h1>
        )}
        {isFrontShown && (
          <div ref={front} class="library-front">
            <LibraryFront content={content} query={query} search={search} onQuery={way.ask} />
          </div>
        )}
        {open && library && (
          <OpenPage library={library} asked={asked} place={open} back={way.back} />
        )}
      </main>
    </TermFactsContext.Provider>
  );
}
