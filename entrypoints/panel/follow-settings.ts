import { type PageSettings, sendMessage } from '../stages/messages.ts';
import { onSettingsChange } from '../stages/on-settings-change.ts';

/** The settings of this site as they stand, from those known at first; calls back when they have changed, until the signal ends it. */
export function followSettings(
  first: PageSettings,
  changed: () => void,
  signal: AbortSignal,
): () => PageSettings {
  let known = first;
  const ask = onSettingsChange(
    sendMessage,
    (now) => {
      known = now;
      changed();
    },
    signal,
  );
  // What was known may have changed while this script was on its way.
  ask();
  return () => known;
}
