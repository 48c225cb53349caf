import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageContent } from '../../articles/page-content.ts';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { useUndo } from '../controls/use-undo.ts';
import type { LibraryContent } from './content/library-content.ts';
import type { LibraryFiles } from './content/library-files.ts';
import { LibraryBrowser } from './LibraryBrowser.tsx';
import { LibraryFault } from './LibraryFault.tsx';
import { MineContext, mineOf } from './own/mine.ts';
import { PrintedLibrary } from './paper/PrintedLibrary.tsx';
import { usePlace } from './use-place.ts';
import './LibraryPage.css';

interface Props {
  content: LibraryContent;
  files: LibraryFiles;
  onOpenOptions(): void;
}

/** The library in a tab of its own: what there is beside the page that is open, and ready for paper. */
export function LibraryPage({ content, files, onOpenOptions }: Props) {
  const way = usePlace();
  const [paper, setPaper] = useState<PageContent | 'damaged'>();
  const settings = useSettings()?.settings;
  const { choose, unsaved } = useUndo();
  useTheme(settings?.theme);
  // All of it is read only when it is to be printed.
  const toPaper = () => files.whole().then(setPaper, () => setPaper('damaged'));
  if (typeof paper === 'object')
    return <PrintedLibrary content={paper} onDone={() => setPaper(undefined)} />;
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
              disabled={!content.index}
              onClick={() => void toPaper()}
            >
              {i18n.t('popup.print')}
            </button>
            <button type="button" class="button" onClick={onOpenOptions}>
              {i18n.t('popup.options')}
            </button>
          </p>
          <LibraryFault fault={paper} />
        </header>
        <LibraryBrowser content={content} files={files} way={way} layout="beside" />
      </div>
    </MineContext.Provider>
  );
}
