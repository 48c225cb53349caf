import { storage } from 'wxt/utils/storage';
import { type SettingName, settings } from '../choices/settings.ts';
import { pauseLeft } from '../sites/pause.ts';
import { inTurn } from './in-turn.ts';
import { keepAside } from './set-aside.ts';
import { readStored } from './stored-settings.ts';

/** Moves what is not sound out of the settings and keeps it aside; resolves to the names concerned. A pause that is over, or that lies ahead, is forgotten. */
export function repairStorage(): Promise<string[]> {
  return inTurn(async () => {
    const { chosen, unsound } = await readStored();
    const names = Object.keys(unsound) as SettingName[];
    await keepAside(unsound);
    for (const name of names) {
      if (settings[name].byEntry) await storage.setItem(`local:${name}`, chosen[name]);
      else await storage.removeItem(`local:${name}`);
    }
    if (chosen.pausedUntil && pauseLeft(chosen.pausedUntil, Date.now()) === 0)
      await storage.removeItem('local:pausedUntil');
    return names;
  });
}
