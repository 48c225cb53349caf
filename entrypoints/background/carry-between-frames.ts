import { onMessage, sendMessage } from '../stages/messages.ts';
import { bringPanel } from './bring-panel.ts';

/** Carries what a small frame and the top of its page have to say to each other. */
export function carryBetweenFrames(): void {
  onMessage('showInTop', async ({ data, sender: { tab } }) => {
    if (tab?.id === undefined) return false;
    const top = { tabId: tab.id, frameId: 0 };
    const show = () => sendMessage('showInTop', data, top);
    return show().catch(async () => {
      await bringPanel({ tab, frameId: 0 });
      return show().catch(() => false);
    });
  });
  onMessage('leaveTop', async ({ sender: { tab } }) => {
    if (tab?.id === undefined) return;
    await sendMessage('leaveTop', undefined, { tabId: tab.id, frameId: 0 }).catch(() => {});
  });
  onMessage('closedInTop', async ({ sender: { tab } }) => {
    if (tab?.id === undefined) return;
    await sendMessage('closedInTop', undefined, tab.id).catch(() => {});
  });
}
