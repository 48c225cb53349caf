import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { useUndo } from '../controls/use-undo.ts';
import { LibraryBrowser } from './LibraryBrowser.tsx';
import type { LibraryContent } from './library-content.ts';
import { MineContext, mineOf } from './mine.ts';
import { PaperLibrary } from './PaperLibrary.tsx';
import { type ReadFacts, TermFactsContext, useFactsOfTerms } from './term-facts-context.ts';
import { usePlace } from './use-place.ts';
import './LibraryPage.css';

interface Props {
  content: LibraryContent;
  readFacts: ReadFacts;
  onOpenOptions(): void;
}

/** The library in a tab of its own: what there is beside the page that is open, and ready for paper. */
export function LibraryPage({ content, readFacts, onOpenOptions }: Props) {
  const way = usePlace();
  const [isPaper, setPaper] = useState(false);
  const settings = useSettings()?.settings;
  const { choose, unsaved } = useUndo();
  useTheme(settings?.theme);
  if (isPaper && content.library)
    return (
      <PrintedLibrary content={content} readFacts={readFacts} onDone={() => setPaper(false)} />
    );
  return (
    <MineContext.Provider value={mineOf(settings, choose)}>
      <div class="library-page">
        <UnsavedBar unsaved={unsaved} />
        <header>
          <h1>{i18n.t('popup.libraryTitle')}</h1>
          <p class="page-actions">
            <button
              type="button"
              class="button"
              disabled={!content.library}
              onClick={() => setPaper(true)}
            >
              {i18n.t('popup.print')}
            </button>
            <button type="button" class="button" onClick={onOpenOptions}>
              {i18n.t('popup.options')}
            </button>
          </p>
        </header>
        <LibraryBrowser content={content} readFacts={readFacts} way={way} layout="beside" />
      </div>
    </MineContext.Provider>
  );
}

type PrintedProps = Omit<Props, 'onOpenOptions'> & { onDone(): void };

/** The library as it goes on paper, printed once all facts are there. */
function PrintedLibrary({ content: { library }, readFacts, onDone }: PrintedProps) {
  const facts = useFactsOfTerms(library, readFacts);
  const isReady = facts.size > 0 && ![...facts.values()].includes('coming');
  useEffect(() => {
    if (!isReady) return;
    // What is drawn now is on the paper.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()));
    addEventListener('afterprint', onDone);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [isReady, onDone]);
  if (!library) return null;
  return (
    <TermFactsContext.Provider value={facts}>
      <PaperLibrary library={library} />
    </TermFactsContext.Provider>
  );
}
