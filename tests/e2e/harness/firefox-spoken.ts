import type { Browser } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';

/** Where something is spoken: the page in front, the popup of the toolbar, or the sidebar. */
export type SpokenPlace = 'page' | 'popup' | 'sidebar';

/** How the places are found in Firefox's own window, frame by frame; the page in front is found as itself. */
const ways: Record<SpokenPlace, readonly string[]> = {
  page: [],
  popup: ['.webextension-popup-browser'],
  sidebar: ['#sidebar', 'browser'],
};

/** What a screen reader meets, and the middle of where it stands on the screen, in its own pixels. */
export interface SpokenNode {
  role: string;
  name: string;
  /** Which dialog of its place it stands in, from 1; 0 outside of any. */
  dialog: number;
  x: number;
  y: number;
}

/** What a place says to a screen reader, in reading order; nothing where there is no such place. */
export function spokenNodes(browser: Browser, place: SpokenPlace): Promise<SpokenNode[]> {
  return inFirefoxItself(browser, readNodes, ways[place]);
}

/** What the panel of the page in front says; nothing where none is open. Dialogs of a page in these tests have no button to close them. */
export async function spokenInPanel(browser: Browser): Promise<SpokenNode[]> {
  const nodes = await spokenNodes(browser, 'page');
  const close = nodes.find(({ dialog, name }) => dialog > 0 && name === 'Close');
  return nodes.filter(({ dialog }) => dialog === close?.dialog);
}

/** All that is said, as one text. */
export function asText(nodes: readonly SpokenNode[]): string {
  const leaves = nodes.filter(({ role }) => role === 'text leaf' || role === 'statictext');
  return leaves
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Presses what has a name that begins so, as a screen reader does; whether it was there. */
export function pressSpoken(browser: Browser, place: SpokenPlace, name: string): Promise<boolean> {
  return inFirefoxItself(browser, pressNode, ways[place], name);
}

/** Runs in Firefox itself, as all below. */
function readNodes(ways: readonly string[]): SpokenNode[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(
    Ci.nsIAccessibilityService,
  ) as FirefoxAccessibility;
  const nodes: SpokenNode[] = [];
  let dialogs = 0;
  const read = (node: FirefoxAccessible, around: number) => {
    const role = service.getStringRole(node.role);
    const dialog = role === 'dialog' ? ++dialogs : around;
    const [x, y, width, height] = [{ value: 0 }, { value: 0 }, { value: 0 }, { value: 0 }];
    node.getBounds(x, y, width, height);
    const middle = { x: x.value + width.value / 2, y: y.value + height.value / 2 };
    nodes.push({ role, name: node.name ?? '', dialog, ...middle });
    for (let i = 0; i < node.childCount; i++) read(node.getChildAt(i), dialog);
  };
  const inner = (at: Element | undefined, way: string) =>
    ((at as HTMLIFrameElement | undefined)?.contentDocument ?? document).querySelector(way) ??
    undefined;
  const shown = ways.length > 0 ? ways.reduce(inner, undefined) : gBrowser.selectedBrowser;
  const frame = shown ? service.getAccessibleFor(shown) : null;
  if (frame) read(frame, 0);
  return nodes;
}

function pressNode(ways: readonly string[], name: string): boolean {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(
    Ci.nsIAccessibilityService,
  ) as FirefoxAccessibility;
  const find = (node: FirefoxAccessible): FirefoxAccessible | undefined => {
    if (node.name?.startsWith(name) && node.actionCount > 0) return node;
    for (let i = 0; i < node.childCount; i++) {
      const found = find(node.getChildAt(i));
      if (found) return found;
    }
    return undefined;
  };
  const inner = (at: Element | undefined, way: string) =>
    ((at as HTMLIFrameElement | undefined)?.contentDocument ?? document).querySelector(way) ??
    undefined;
  const shown = ways.length > 0 ? ways.reduce(inner, undefined) : gBrowser.selectedBrowser;
  const frame = shown ? service.getAccessibleFor(shown) : null;
  const found = frame && find(frame);
  found?.doAction(0);
  return Boolean(found);
}
