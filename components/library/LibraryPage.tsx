import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { Contents } from './Contents.tsx';
import { LoadedLibrary } from './LoadedLibrary.tsx';
import type { LibraryContent } from './library-content.ts';
import { PaperContext } from './paper.ts';
import type { ReadFacts } from './term-facts-context.ts';
import { usePlace } from './use-place.ts';
import './LibraryPage.css';

interface Props {
  content: LibraryContent;
  readFacts: ReadFacts;
  onOpenOptions(): void;
}

/** The library in a tab of its own: everything open, with its contents beside it, and ready for paper. */
export function LibraryPage({ content, readFacts, onOpenOptions }: Props) {
  const place = usePlace();
  const [paper, setPaper] = useState(false);
  useTheme(useSettings()?.settings.theme);
  useEffect(() => {
    if (!paper) return;
    // What was folded away is made first, so that it is on the paper too.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()));
    const done = () => setPaper(false);
    addEventListener('afterprint', done);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', done);
    };
  }, [paper]);
  return (
    <PaperContext.Provider value={paper}>
      <div class="library-page">
        <header>
          <h1>{i18n.t('popup.libraryTitle')}</h1>
          <p class="page-actions">
            <button type="button" class="button" onClick={() => setPaper(true)}>
              {i18n.t('popup.print')}
            </button>
            <button type="button" class="button" onClick={onOpenOptions}>
              {i18n.t('popup.options')}
            </button>
          </p>
        </header>
        {content.library && <Contents library={content.library} />}
        <main>
          <LoadedLibrary content={content} readFacts={readFacts} place={place} all />
        </main>
      </div>
    </PaperContext.Provider>
  );
}
