import { useEffect, useState } from 'preact/hooks';
import { readSiteState } from '../../settings/read-site-state.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SiteState } from '../../settings/site-state.ts';
import { readSettings, watchSettings } from '../../settings/stored-settings.ts';

/** The settings and what of them decides for sites. */
export interface KnownSettings {
  settings: Settings;
  sites: SiteState;
}

/** The stored settings, kept up to date; undefined until they are read. */
export function useSettings(): KnownSettings | undefined {
  const [known, setKnown] = useState<KnownSettings>();
  useEffect(() => {
    const watching = new AbortController();
    const show = async (settings: Settings) => {
      const sites = await readSiteState();
      if (!watching.signal.aborted) setKnown({ settings, sites });
    };
    watchSettings(show, watching.signal);
    readSettings().then(show);
    return () => watching.abort();
  }, []);
  return known;
}
