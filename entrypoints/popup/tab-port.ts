import { browser } from 'wxt/browser';
import type { PopupPort, TabView } from '../../components/popup/popup-port.ts';
import { onMessage } from '../stages/messages.ts';
import type { Received } from '../stages/messenger.ts';
import { bringPanel } from '../tabs/bring-panel.ts';
import { openLibrary } from '../tabs/open-library.ts';
import { sendToTab } from '../tabs/send-to-tab.ts';
import { sumCounts, termFrames } from '../tabs/tab-terms.ts';
import { tellNewest } from '../tabs/tell-newest.ts';

const origins = ['*://*/*'];

/** The popup's view of the tab in front of which it opened. */
export function createTabPort(): PopupPort {
  const tab = findTab();
  return {
    async watchTab(listener, signal) {
      const id = (await tab)?.id;
      const tell = tellNewest(() => viewTab(id), listener, signal);
      const onUpdated = (updated: number) => updated === id && tell();
      browser.tabs.onUpdated.addListener(onUpdated);
      const { onAdded, onRemoved } = browser.permissions;
      onAdded.addListener(tell);
      onRemoved.addListener(tell);
      const isOfTab = ({ sender }: Received<unknown>) => sender.tab?.id === id;
      const unlisten = onMessage('termsChanged', () => void tell(), isOfTab);
      signal.addEventListener('abort', () => {
        browser.tabs.onUpdated.removeListener(onUpdated);
        onAdded.removeListener(tell);
        onRemoved.removeListener(tell);
        unlisten();
      });
      tell();
    },
    // Where the page has gone meanwhile, the popup says so as soon as it knows.
    jumpTo: (term) => void Promise.allSettled([jumpTo(term, tab)]),
    askForAccess: () => void browser.permissions.request({ origins }),
    openBeside: wayBeside(tab),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openInTab: (fragment) => void openLibrary(fragment),
  };
}

interface Beside {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** How the library is opened beside the page: Chromium has a side panel, Firefox a sidebar, phones neither. */
function wayBeside(tab: ReturnType<typeof findTab>): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  if (sidebarAction) return () => void sidebarAction.open().then(() => close());
  if (!sidePanel) return undefined;
  return async () => {
    const windowId = (await tab)?.windowId;
    if (windowId === undefined) return;
    await sidePanel.open({ windowId });
    close();
  };
}

/** The tab that the popup speaks of: the one named in its address, or the active one. */
async function findTab() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

async function viewTab(id: number | undefined): Promise<TabView> {
  const tab = id === undefined ? undefined : await browser.tabs.get(id).catch(() => undefined);
  const address = tab?.url;
  const closed: TabView = { address, reach: 'closed', counts: {} };
  if (id === undefined || (address && !/^https?:/.test(address))) return closed;
  try {
    const frames = await termFrames(id);
    const cut = frames.find(({ extent }) => !extent.whole);
    return { address, reach: 'open', counts: sumCounts(frames), readTo: cut?.extent.characters };
  } catch {
    const granted = await browser.permissions.contains({ origins });
    return granted ? closed : { address, reach: 'withheld', counts: {} };
  }
}

async function jumpTo(term: string, tab: ReturnType<typeof findTab>) {
  const id = (await tab)?.id;
  if (id === undefined) return;
  const frame = (await termFrames(id).catch(() => [])).find(({ counts }) => counts[term]);
  if (!frame) return;
  const { frameId } = frame;
  const show = () => sendToTab('showTerm', term, { tabId: id, frameId });
  // Right after the terms are found, the panel's script may still be on its way.
  await show().catch(async () => {
    await bringPanel({ tab: { id }, frameId });
    await show();
  });
  await browser.tabs.update(id, { active: true });
}
