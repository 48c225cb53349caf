import type { SettingsChange } from '../../settings/choices/settings.ts';
import type { UndoId } from '../stages/messages.ts';
import { keptInSession } from '../tabs/kept-in-session.ts';

/** The tab and the site on which a choice was made. */
export interface ChosenAt {
  tab: number;
  site: string;
}

interface Kept extends ChosenAt {
  id: UndoId;
  change: SettingsChange;
}

/** Choices that can still be taken back, of all tabs. */
const undoable = keptInSession<Kept>('undo', 50);

/** Keeps what takes a choice back, and gives the id that names it. */
export async function keepUndo(change: SettingsChange, { tab, site }: ChosenAt): Promise<UndoId> {
  const id = crypto.randomUUID();
  await undoable.change((kept) => [...kept, { id, change, tab, site }]);
  return id;
}

/** Carries out what takes a choice back, once, where it was made in this tab and on this site. Rejects where there is no such choice. */
export function takeBack(
  id: UndoId,
  { tab, site }: ChosenAt,
  carryOut: (change: SettingsChange) => Promise<unknown>,
): Promise<void> {
  return undoable.change(async (kept) => {
    const found = kept.find((one) => one.id === id && one.tab === tab && one.site === site);
    if (!found) throw new Error('There is nothing to take back.');
    await carryOut(found.change);
    return kept.filter((one) => one !== found);
  });
}
