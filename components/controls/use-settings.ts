import { useEffect, useState } from 'preact/hooks';
import { type Settings, untouched } from '../../settings/choices/settings.ts';
import type { SiteState } from '../../settings/sites/site-state.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { readStored, watchSettings } from '../../settings/stored/stored-settings.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';

/** The settings and what of them decides for sites. */
export interface KnownSettings {
  settings: Settings;
  /** Only what was chosen. */
  chosen: Partial<Settings>;
  sites: SiteState;
}

/** The stored settings, kept up to date; undefined until they are read. */
export function useSettings(): KnownSettings | undefined {
  const [known, setKnown] = useState<KnownSettings>();
  useEffect(() => {
    const watching = new AbortController();
    const read = () => Promise.all([readStored(), readSiteState()]);
    const show = async () => {
      const stored = await tryAgain(read, () => watching.signal.aborted);
      if (!stored) return;
      const [{ chosen }, sites] = stored;
      setKnown({ settings: { ...untouched(), ...chosen }, chosen, sites });
    };
    watchSettings(() => void show(), watching.signal);
    void show();
    return () => watching.abort();
  }, []);
  return known;
}
