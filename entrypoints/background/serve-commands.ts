import { browser } from 'wxt/browser';
import { panelChange } from '../../settings/choices/panel-choice.ts';
import { decideSite } from '../../settings/sites/decide-site.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import { bringPanel } from '../tabs/bring-panel.ts';
import { isOwnPage } from '../tabs/is-own-page.ts';
import { sendToTab } from '../tabs/send-to-tab.ts';
import { termFrames } from '../tabs/tab-terms.ts';
import { changeUnseen } from './change-unseen.ts';

/** The commands that go to the page; they are also the names in the manifest. */
const stepOf = { 'next-term': 'next', 'previous-term': 'previous', 'open-term': 'here' } as const;

/** How often a step is tried: the page may be gone, and a step that comes late surprises. */
const fewTries = 3;

/** Carries out the keyboard commands; a browser without commands has none to carry out. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const front = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (front?.id === undefined) return;
    if (name === 'switch-site') await switchSiteOf(front.url, front.id);
    else if (name in stepOf && !isOwnPage(front.url))
      await goToTerm(front.id, stepOf[name as keyof typeof stepOf]);
  });
}

async function switchSiteOf(address: string | undefined, tabId: number) {
  const state = await tryAgain(readSiteState);
  if (!address || !state) return;
  const { policy } = state;
  const place = { address, policy, now: Date.now() };
  await changeUnseen((settings) => {
    const type = decideSite(address, { ...settings, policy }).on ? 'siteOff' : 'siteOn';
    return panelChange({ type }, { ...place, settings });
  }, tabId);
}

/** Sends a step to the frame that has the focus, or else to the first frame with terms. */
async function goToTerm(tabId: number, step: (typeof stepOf)[keyof typeof stepOf]) {
  const frames = await termFrames(tabId).catch(() => []);
  const withTerms = frames.filter(({ counts }) => Object.keys(counts).length > 0);
  const frame = withTerms.find(({ focused }) => focused) ?? withTerms[0];
  if (!frame) return;
  const { frameId } = frame;
  const go = () => sendToTab('goToTerm', step, { tabId, frameId });
  // Right after the terms are found, the panel's script may still be on its way.
  const bringAndGo = async () => {
    await bringPanel({ tab: { id: tabId }, frameId });
    await go();
  };
  await tryAgain(() => go().catch(bringAndGo), undefined, fewTries);
}
