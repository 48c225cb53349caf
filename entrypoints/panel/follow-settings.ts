import { readerKeys } from '../../settings/choices/reader-settings.ts';
import { type PageSettings, sendMessage } from '../stages/messages.ts';
import { onStoredChange } from '../stages/on-stored-change.ts';

/** The settings of this site as they stand, from those known at first; calls back when they have changed, until the signal ends it. */
export function followSettings(
  first: PageSettings,
  changed: () => void,
  signal: AbortSignal,
): () => PageSettings {
  let known = first;
  const follow = async () => {
    const now = await sendMessage('readSettings').catch(() => undefined);
    if (!now || signal.aborted) return;
    known = now;
    changed();
  };
  onStoredChange(readerKeys, () => void follow(), signal);
  // What was known may have changed while this script was on its way.
  void follow();
  return () => known;
}
