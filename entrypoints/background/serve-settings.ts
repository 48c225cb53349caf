import { browser } from 'wxt/browser';
import { panelChange } from '../../settings/choices/panel-choice.ts';
import { readerSettings } from '../../settings/choices/reader-settings.ts';
import { siteOf } from '../../settings/sites/site-of.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { changeSettings, readSettings } from '../../settings/stored/stored-settings.ts';
import type { Sender } from '../stages/messenger.ts';
import { onPageMessage } from './on-page-message.ts';
import { addressOf } from './page-of.ts';
import { keepUndo, takeBack } from './undo-choices.ts';

/** Answers pages that ask for the settings of their site, and carries out what is chosen in a panel. */
export function serveSettings(): void {
  onPageMessage('readSettings', async ({ sender }) => {
    const { site } = placeOf(sender);
    const settings = readerSettings(await readSettings(), site);
    const nextTermKeys = await keysOf('next-term');
    return { site, settings, nextTermKeys, hasCommands: Boolean(browser.commands) };
  });
  onPageMessage('choose', async ({ data: choice, sender }) => {
    const { policy } = await readSiteState();
    const place = { address: addressOf(sender), policy, now: Date.now() };
    const undo = await changeSettings((settings) => panelChange(choice, { ...place, settings }));
    try {
      return await keepUndo(undo, placeOf(sender));
    } catch (error) {
      // What cannot be taken back is not done: the panel says that it could not be saved.
      await changeSettings(() => undo);
      throw error;
    }
  });
  onPageMessage('undo', ({ data: id, sender }) =>
    takeBack(id, placeOf(sender), (change) => changeSettings(() => change)),
  );
}

/** The keys of a command as the person has them now; empty where the browser has no commands. */
async function keysOf(command: string): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Where a choice is made; a page of the extension's own is no site. */
function placeOf(sender: Sender) {
  return { tab: sender.tab?.id ?? -1, site: siteOf(addressOf(sender))?.site ?? '' };
}
