import type { PageSettings, SendMessage } from './messages.ts';
import { onSettingsChange } from './on-settings-change.ts';

/** The settings of this site, kept up to date. */
export interface FollowedSettings {
  now(): PageSettings;
  /** Asks for them again, though nothing told of a change. */
  refresh(): void;
}

/** Follows the settings of this site from those known at first; calls back when they have changed, until the signal ends it. */
export function followSettings(
  first: PageSettings,
  send: SendMessage,
  changed: () => void,
  signal: AbortSignal,
): FollowedSettings {
  let known = first;
  const adopt = (now: PageSettings) => {
    known = now;
    changed();
  };
  return { now: () => known, refresh: onSettingsChange(send, adopt, signal) };
}
