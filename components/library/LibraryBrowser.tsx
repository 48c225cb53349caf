import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryContent } from './content/library-content.ts';
import type { LibraryFiles } from './content/library-files.ts';
import { LibraryFault } from './LibraryFault.tsx';
import { LibraryFront } from './LibraryFront.tsx';
import { OpenPage } from './pages/OpenPage.tsx';
import { useSearch } from './searching/use-search.ts';
import { useSearchKey } from './searching/use-search-key.ts';
import { useFocusOnReturn } from './use-focus-on-return.ts';
import { useOpenPage } from './use-open-page.ts';
import type { Way } from './use-place.ts';

interface Props {
  content: LibraryContent;
  files: LibraryFiles;
  way: Way;
  /** Whether a page takes the place of the front page, or stands beside it where there is room. */
  layout: 'instead' | 'beside';
  /** Whether it tells of a page of the web that is open. */
  beside?: 'page' | 'nothing';
  /** What stands above the front page, given what is searched for. */
  above?: (query: string) => ComponentChildren;
}

/** The library one page at a time: the front page with its search, or the page that is open. */
export function LibraryBrowser({ content, files, way, layout, beside = 'nothing', above }: Props) {
  const query = way.place && 'query' in way.place ? way.place.query : '';
  const opened = useOpenPage(pageOf(way, content), files);
  const [isSought, setSought] = useState(false);
  const { search, fault } = useSearch(files, { isWanted: isSought || query !== '' });
  const onSeek = useCallback(() => setSought(true), []);
  const front = useRef<HTMLDivElement>(null);
  useSearchKey(() => {
    const field = front.current?.querySelector('input');
    if (field?.checkVisibility()) field.focus();
    else way.ask('');
  });
  const isFront = opened === 'front' || opened === 'fault';
  useFocusOnReturn(front, way, { isDrawn: isFront && content.index !== undefined });
  const page = typeof opened === 'object' ? opened : undefined;
  const isDamaged = opened === 'fault' || page?.content.isWhole === false;
  return (
    <>
      {isFront && above?.(query)}
      <LibraryFault fault={content.fault ?? fault ?? (isDamaged ? 'damaged' : undefined)} />
      <main class="library-columns" data-layout={layout} data-open={page ? '' : undefined}>
        {layout === 'instead' && (page || !above) && (
          <h1 class="unseen">{i18n.t('popup.libraryTitle')}</h1>
        )}
        {(isFront || layout === 'beside') && (
          <div ref={front} class="library-front">
            <LibraryFront
              content={content}
              query={query}
              before={way.before}
              beside={beside}
              search={search}
              onSeek={onSeek}
              onQuery={way.ask}
            />
          </div>
        )}
        {page && <OpenPage {...page} scrolled={way.scrolled} back={way.back} />}
      </main>
    </>
  );
}

/** The place whose page is to be open: none while one searches, or where no page can be read. */
const pageOf = ({ place }: Way, { fault }: LibraryContent) =>
  fault === undefined && place && !('query' in place) ? place : undefined;
