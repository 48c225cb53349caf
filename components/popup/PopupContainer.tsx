import { useEffect, useState } from 'preact/hooks';
import { formatPlace } from '../../articles/library-place.ts';
import { pauseLength } from '../../settings/sites/pause.ts';
import { type SiteSwitch, switchSite } from '../../settings/sites/switch-site.ts';
import { useNow } from '../controls/use-now.ts';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { useUndo } from '../controls/use-undo.ts';
import type { LibraryContent } from '../library/content/library-content.ts';
import type { LibraryFiles } from '../library/content/library-files.ts';
import { MineContext, mineOf } from '../library/own/mine.ts';
import { usePlace } from '../library/use-place.ts';
import { Popup } from './Popup.tsx';
import type { PopupPort, TabView } from './popup-port.ts';
import { siteView } from './site-view.ts';

interface Props {
  content: LibraryContent;
  files: LibraryFiles;
  port: PopupPort;
}

/** Keeps the popup in step with its tab, the stored settings and the place its address names. */
export function PopupContainer({ content, files, port }: Props) {
  const known = useSettings();
  const tab = useTab(port);
  const way = usePlace();
  const { choose, unsaved } = useUndo();
  const pausedUntil = known?.sites.pausedUntil ?? 0;
  const now = useNow(pausedUntil);
  useTheme(known?.settings.theme);
  const onSwitch = (choice: SiteSwitch) => {
    const address = tab?.address;
    if (address === undefined || !known) return;
    const { policy } = known.sites;
    void choose((now) => ({ sites: switchSite(address, choice, { ...now, policy }) }));
  };
  return (
    <MineContext.Provider value={mineOf(known?.settings, choose)}>
      <Popup
        content={content}
        files={files}
        way={way}
        view={known && tab && siteView(tab, known.sites, now)}
        counts={tab?.counts ?? {}}
        readTo={tab?.readTo}
        pausedUntil={pausedUntil}
        onSwitch={onSwitch}
        onPause={() => void choose(() => ({ pausedUntil: Date.now() + pauseLength }))}
        onResume={() => void choose(() => ({ pausedUntil: null }))}
        unsaved={unsaved}
        onAskForAccess={() => port.askForAccess()}
        onJump={(term) => port.jumpTo(term)}
        onOpenBeside={port.openBeside}
        onOpenOptions={() => port.openOptions()}
        onOpenInTab={() => port.openInTab(way.place ? formatPlace(way.place) : '')}
      />
    </MineContext.Provider>
  );
}

function useTab(port: PopupPort): TabView | undefined {
  const [tab, setTab] = useState<TabView>();
  useEffect(() => {
    const watching = new AbortController();
    port.watchTab(setTab, watching.signal);
    return () => watching.abort();
  }, [port]);
  return tab;
}
