import { readerKeys } from '../../settings/choices/reader-settings.ts';
import type { PageSettings, SendMessage } from './messages.ts';
import { onStoredChange } from './on-stored-change.ts';

/** The settings of this site, kept up to date. */
export interface FollowedSettings {
  now(): PageSettings;
  /** Asks for them again, though nothing told of a change. */
  refresh(): Promise<void>;
}

/** Follows the settings of this site from those known at first; calls back when they have changed, until the signal ends it. */
export function followSettings(
  first: PageSettings,
  send: SendMessage,
  changed: () => void,
  signal: AbortSignal,
): FollowedSettings {
  let known = first;
  const refresh = async () => {
    const now = await send('readSettings').catch(() => undefined);
    if (!now || signal.aborted) return;
    known = now;
    changed();
  };
  onStoredChange(readerKeys, () => void refresh(), signal);
  return { now: () => known, refresh };
}
