import { storage } from 'wxt/utils/storage';
import type { Settings } from '../choices/settings.ts';
import { pauseLeft } from '../sites/pause.ts';
import { inTurn } from './in-turn.ts';
import { isUnsoundLeaf, soundOf } from './leaves.ts';
import { currentVersion } from './migrations.ts';
import { keepNewer, readNewer, writeNewer } from './newer-settings.ts';
import { readRaw, writeRaw } from './raw-settings.ts';
import { keepAside } from './set-aside.ts';
import type { ChangeTimes } from './timed.ts';
import { takeBack, upgradeSettings } from './versioned.ts';

/** What storage holds: only what was chosen, and when. */
export interface Stored {
  chosen: Partial<Settings>;
  changedAt: ChangeTimes;
}

/** Brings the settings in local storage into the form of this version; resolves to the names of those set aside as unsound. A pause that is over, or that lies ahead, is forgotten. */
export function repairStorage(): Promise<string[]> {
  return inTurn(async () => {
    const { chosen, unsound } = await repair();
    if (chosen.pausedUntil && pauseLeft(chosen.pausedUntil, Date.now()) === 0)
      await storage.removeItem('local:pausedUntil');
    return unsound;
  });
}

/**
 * Brings the settings in local storage into the form of this version: what an older one stored
 * is upgraded, what a newer one stored is kept aside whole until the extension is that new, and
 * what is not sound is kept aside. Call it in turn only, before a change.
 */
export async function repair(): Promise<Stored & { unsound: string[] }> {
  const raw = await readRaw();
  const isNewer = raw.version > currentVersion();
  if (isNewer) await keepNewer(raw);
  const kept = await readNewer();
  const due = kept.filter(({ version }) => version <= currentVersion());
  const whole = due.map(upgradeSettings).reduce(takeBack, upgradeSettings(raw));
  const { chosen, unsound } = soundOf(whole.values);
  const names = Object.keys(unsound);
  if (!isNewer) await keepAside(unsound);
  // What this version makes of a newer one's settings is a guess: it has no time, so that any choice wins over it.
  const changedAt = isNewer ? {} : timesOfSound(whole.changedAt, unsound);
  if (raw.version !== currentVersion() || due.length > 0 || names.length > 0) {
    const rest = Object.entries(whole.values).filter(([name]) => !Object.hasOwn(unsound, name));
    await writeRaw(raw, { values: { ...Object.fromEntries(rest), ...chosen }, changedAt });
  }
  if (due.length > 0) await writeNewer(kept.filter((one) => !due.includes(one)));
  return { chosen, changedAt, unsound: isNewer ? [] : names };
}

/** A time without its value would say that the choice was forgotten, here and on other machines. */
function timesOfSound(changedAt: ChangeTimes, unsound: Record<string, unknown>): ChangeTimes {
  const kept = Object.entries(changedAt).filter(([leaf]) => !isUnsoundLeaf(leaf, unsound));
  return Object.fromEntries(kept);
}
