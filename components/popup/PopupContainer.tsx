import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { pauseLength } from '../../settings/choices/panel-choice.ts';
import { type SwitchScope, switchSite } from '../../settings/sites/switch-site.ts';
import { changeSettings } from '../../settings/stored/stored-settings.ts';
import { useNow } from '../controls/use-now.ts';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { usePlace } from '../library/use-place.ts';
import { Popup } from './Popup.tsx';
import type { PopupPort, TabView } from './popup-port.ts';
import { siteView } from './site-view.ts';

interface Props {
  library: Library;
  port: PopupPort;
}

/** Keeps the popup in step with its tab, the stored settings and the place its address names. */
export function PopupContainer({ library, port }: Props) {
  const known = useSettings();
  const tab = useTab(port);
  const place = usePlace();
  const pausedUntil = known?.sites.pausedUntil ?? 0;
  const now = useNow(pausedUntil);
  useTheme(known?.settings.theme);
  const onSwitch = (on: boolean, scope: SwitchScope) => {
    const address = tab?.address;
    if (address === undefined || !known) return;
    const { policy } = known.sites;
    void changeSettings((now) => ({ sites: switchSite(address, on, { ...now, policy }, scope) }));
  };
  return (
    <Popup
      library={library}
      readFacts={port.readFacts}
      place={place}
      view={known && tab && siteView(tab, known.sites, now)}
      counts={tab?.counts ?? {}}
      readTo={tab?.readTo}
      pausedUntil={pausedUntil}
      onSwitch={onSwitch}
      onPause={() => void changeSettings(() => ({ pausedUntil: Date.now() + pauseLength }))}
      onResume={() => void changeSettings(() => ({ pausedUntil: null }))}
      onAskForAccess={() => port.askForAccess()}
      onJump={(term) => port.jumpTo(term)}
      onOpenOptions={() => port.openOptions()}
      onOpenInTab={() => port.openInTab(place ? formatPlace(place) : '')}
    />
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
