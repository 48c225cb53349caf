import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../controls/Switch.tsx';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { useUndo } from '../controls/use-undo.ts';
import type { LibraryContent } from './content/library-content.ts';
import type { LibraryFiles } from './content/library-files.ts';
import { LibraryBrowser } from './LibraryBrowser.tsx';
import { MineContext, mineOf } from './own/mine.ts';
import './SidePanel.css';
import { usePlace } from './use-place.ts';

interface Props {
  content: LibraryContent;
  files: LibraryFiles;
  /** Calls back with each term on which the pointer comes to rest beside the panel, until `signal` aborts. */
  watchPointed(listener: (term: string) => void, signal: AbortSignal): void;
  onOpenOptions(): void;
}

/** The library beside a page, following the term under the pointer where the person wants that. */
export function SidePanel({ content, files, watchPointed, onOpenOptions }: Props) {
  const way = usePlace();
  const settings = useSettings()?.settings;
  const { choose, unsaved } = useUndo();
  const isFollowing = settings?.followPointer === true;
  useTheme(settings?.theme);
  useEffect(() => {
    if (!isFollowing) return;
    const watching = new AbortController();
    watchPointed((term) => {
      // What someone is reading or typing here stays.
      if (!document.hasFocus()) way.show({ term });
    }, watching.signal);
    return () => watching.abort();
  }, [isFollowing, watchPointed, way.show]);
  return (
    <MineContext.Provider value={mineOf(settings, choose)}>
      <div class="side-panel">
        <UnsavedBar unsaved={unsaved} />
        <LibraryBrowser content={content} files={files} way={way} layout="instead" />
        <footer class="side-foot">
          {settings && (
            <Switch
              label={i18n.t('saved.follow')}
              on={isFollowing}
              onChange={(on) => void choose(() => ({ followPointer: on ? true : null }))}
            />
          )}
          <button type="button" class="link-button" onClick={onOpenOptions}>
            {i18n.t('popup.options')}
          </button>
        </footer>
      </div>
    </MineContext.Provider>
  );
}
