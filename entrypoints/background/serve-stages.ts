import { decideSite } from '../../settings/sites/decide-site.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { onMessage } from '../stages/messages.ts';
import { bringPanel } from './bring-panel.ts';
import { injectIntoFrame } from './inject.ts';

/** Brings the later stages into the frames that ask for them, where the site of the tab is on. */
export function serveStages(): void {
  onMessage('bringReader', async ({ sender }) => {
    if (await isOn(sender.tab?.url)) await injectIntoFrame('/reader.js', sender);
  });
  onMessage('bringJudge', ({ sender }) => injectIntoFrame('/judge.js', sender));
  onMessage('bringPanel', ({ sender }) => bringPanel(sender));
}

/** Whether the tab's site is on; an address that the browser keeps to itself decides nothing. */
async function isOn(address: string | undefined): Promise<boolean> {
  const state = await readSiteState();
  return state.pausedUntil <= Date.now() && (!address || decideSite(address, state).on);
}
