import { panelChange } from '../../settings/panel-choice.ts';
import { readerSettings } from '../../settings/reader-settings.ts';
import { siteOf } from '../../settings/site-of.ts';
import { changeSettings, readSettings } from '../../settings/stored-settings.ts';
import { onMessage } from '../content/messages.ts';

interface Sender {
  tab?: { url?: string };
}

/** Answers pages that ask for the settings of their site, and carries out what is chosen in a panel. */
export function serveSettings(): void {
  onMessage('readSettings', async ({ sender }) => {
    const site = siteOfTab(sender);
    return { site, settings: readerSettings(await readSettings(), site) };
  });
  onMessage('choose', ({ data: choice, sender }) => {
    const site = siteOfTab(sender);
    return changeSettings((settings) => panelChange(choice, { site, settings, now: Date.now() }));
  });
  onMessage('undo', async ({ data: change }) => {
    await changeSettings(() => change);
  });
}

const siteOfTab = ({ tab }: Sender) => siteOf(tab?.url ?? '')?.site ?? '';
