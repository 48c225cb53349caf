import { browser } from 'wxt/browser';
import { panelChange } from '../../settings/choices/panel-choice.ts';
import { decideSite } from '../../settings/sites/decide-site.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { changeSettings } from '../../settings/stored/stored-settings.ts';
import { sendMessage } from '../stages/messages.ts';
import { isOwnPage } from '../tabs/is-own-page.ts';
import { termFrames } from '../tabs/tab-terms.ts';
import { bringPanel } from './bring-panel.ts';

/** The commands that go to the page; they are also the names in the manifest. */
const stepOf = { 'next-term': 'next', 'previous-term': 'previous', 'open-term': 'here' } as const;

/** Carries out the keyboard commands; a browser without commands has none to carry out. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const front = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (front?.id === undefined) return;
    if (name === 'switch-site') await switchSiteOf(front.url);
    else if (name in stepOf && !isOwnPage(front.url))
      await goToTerm(front.id, stepOf[name as keyof typeof stepOf]);
  });
}

async function switchSiteOf(address: string | undefined) {
  if (!address) return;
  const state = await readSiteState();
  const type = decideSite(address, state).on ? 'siteOff' : 'siteOn';
  const place = { address, policy: state.policy, now: Date.now() };
  await changeSettings((settings) => panelChange({ type }, { ...place, settings }));
}

/** Sends a step to the frame that has the focus, or else to the first frame with terms. */
async function goToTerm(tabId: number, step: (typeof stepOf)[keyof typeof stepOf]) {
  const frames = await termFrames(tabId).catch(() => []);
  const withTerms = frames.filter(({ counts }) => Object.keys(counts).length > 0);
  const frame = withTerms.find(({ focused }) => focused) ?? withTerms[0];
  if (!frame) return;
  const { frameId } = frame;
  const go = () => sendMessage('goToTerm', step, { tabId, frameId });
  // Right after the terms are found, the panel's script may still be on its way.
  await go().catch(async () => {
    await bringPanel({ tab: { id: tabId }, frameId });
    await go().catch(() => {});
  });
}
