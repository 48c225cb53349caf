import { browser } from 'wxt/browser';
import { panelChange } from '../../settings/choices/panel-choice.ts';
import { readerSettings } from '../../settings/choices/reader-settings.ts';
import { siteOf } from '../../settings/sites/site-of.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { changeSettings, readSettings } from '../../settings/stored/stored-settings.ts';
import { onMessage } from '../stages/messages.ts';

/** Answers pages that ask for the settings of their site, and carries out what is chosen in a panel. */
export function serveSettings(): void {
  onMessage('readSettings', async ({ sender }) => {
    const site = siteOf(addressOf(sender))?.site ?? '';
    const settings = readerSettings(await readSettings(), site);
    const nextTermKeys = await keysOf('next-term');
    return { site, settings, nextTermKeys, hasCommands: Boolean(browser.commands) };
  });
  onMessage('choose', async ({ data: choice, sender }) => {
    const { policy } = await readSiteState();
    const place = { address: addressOf(sender), policy, now: Date.now() };
    return changeSettings((settings) => panelChange(choice, { ...place, settings }));
  });
  onMessage('undo', async ({ data: change }) => {
    await changeSettings(() => change);
  });
}

/** The keys of a command as the person has them now; empty where the browser has no commands. */
async function keysOf(command: string): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Address of the tab in which a frame stands. */
const addressOf = ({ tab }: { tab?: { url?: string | undefined } | undefined }) => tab?.url ?? '';
