import type { TermId } from '../../detection/types.ts';
import { ownContent } from '../shards/own-content.ts';
import type { Sender } from '../stages/messenger.ts';
import { bringPanel } from '../tabs/bring-panel.ts';
import { sendToTab } from '../tabs/send-to-tab.ts';
import { onPageMessage } from './on-page-message.ts';

/** Carries what a small frame and the top of its page have to say to each other. */
export function carryBetweenFrames(): void {
  onPageMessage('showInTop', async ({ data, sender }) => {
    const { tab, frameId } = sender;
    if (tab?.id === undefined || !frameId || !(await isTerm(data.term))) return false;
    const top = { tabId: tab.id, frameId: 0 };
    const show = () => sendToTab('showInTop', data, top);
    return show().catch(async () => {
      await bringPanel({ tab, frameId: 0 });
      return show();
    });
  });
  onPageMessage('leaveTop', async ({ sender: { tab } }) => {
    await passOn('leaveTop', tab, 0);
  });
  onPageMessage('closedInTop', async ({ sender: { tab, frameId } }) => {
    if (frameId === 0) await passOn('closedInTop', tab);
  });
}

async function isTerm(id: TermId) {
  const { terms } = await ownContent.index();
  return terms.some((term) => term.id === id);
}

/** Where nobody listens there is nothing to close: the panel has gone already, or never came. */
async function passOn(type: 'leaveTop' | 'closedInTop', tab: Sender['tab'], frameId?: number) {
  if (tab?.id === undefined) return;
  const to = frameId === undefined ? { tabId: tab.id } : { tabId: tab.id, frameId };
  await Promise.allSettled([sendToTab(type, undefined, to)]);
}
