import { decideSite } from '../../settings/sites/decide-site.ts';
import { pauseLeft } from '../../settings/sites/pause.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import type { SiteStanding } from '../stages/messages.ts';
import { isFromExtension, type Sender } from '../stages/messenger.ts';
import { bringPanel } from '../tabs/bring-panel.ts';
import { injectIntoFrame } from '../tabs/inject.ts';
import { onPageMessage } from './on-page-message.ts';
import { addressOf } from './page-of.ts';
import { endStretchedPause } from './pause-clock.ts';

/** Brings the later stages into the frames that ask for them, where the site of the tab is on. */
export function serveStages(): void {
  onPageMessage('bringReader', async ({ sender }) => {
    const standing = await standingOf(addressOf(sender));
    if (standing.isOn && isElsewhere(sender)) await injectIntoFrame('/reader.js', sender);
    return standing;
  });
  onPageMessage('bringJudge', async ({ sender }) => {
    if (isElsewhere(sender)) await injectIntoFrame('/judge.js', sender);
  });
  onPageMessage('bringPanel', async ({ sender }) => {
    const { isOn } = await standingOf(addressOf(sender));
    if (isOn && isElsewhere(sender)) await bringPanel(sender);
  });
}

/** Browsers let nothing be injected into the extension's own pages, which bring the stages themselves. */
const isElsewhere = (sender: Sender) => !isFromExtension({ sender });

/** How a site stands; an address that the browser keeps to itself decides nothing. */
async function standingOf(address: string): Promise<SiteStanding> {
  const state = await readSiteState();
  const now = Date.now();
  let left = pauseLeft(state.pausedUntil, now);
  if (left > 0 && (await endStretchedPause(state.pausedUntil, now))) left = 0;
  return { isOn: left === 0 && (!address || decideSite(address, state).on), pauseLeft: left };
}
