import type { BrowserContext, Page } from 'playwright-core';

/** What a tab keeps whatever page it goes to. Its size is set for each test. */
const lasting = [
  'addInitScript',
  'addLocatorHandler',
  'emulateMedia',
  'exposeBinding',
  'exposeFunction',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
] as const;

const empty = 'about:blank';
const watched = new WeakSet<Page>();
const changed = new WeakSet<Page>();

/** Notes when a tab is changed in what outlasts its page. */
function watch(tab: Page): void {
  if (watched.has(tab)) return;
  watched.add(tab);
  for (const name of lasting) {
    const change = tab[name].bind(tab) as (...given: unknown[]) => unknown;
    Object.assign(tab, {
      [name]: (...given: unknown[]) => {
        changed.add(tab);
        return change(...given);
      },
    });
  }
}

/** A tab for a page: the empty one where there is no other, as for a person who has just started the browser, else a new one. */
export async function takeTab(context: BrowserContext): Promise<Page> {
  const [first, ...others] = context.pages();
  if (!first || others.length > 0 || first.url() !== empty) return context.newPage();
  watch(first);
  return first;
}

/** Closes all tabs but an empty one, whose pointer is parked. It is the first one again where a test has changed nothing of it:
 *  its process lives, by which a panel on the next page costs a third less. */
export async function leaveEmptyTab(
  context: BrowserContext,
  { isAnew }: { isAnew: boolean },
): Promise<void> {
  const [first, ...rest] = context.pages();
  const stays = first !== undefined && !isAnew && !changed.has(first);
  const tab = stays ? first : await context.newPage();
  for (const other of stays ? rest : [first, ...rest]) await other?.close();
  if (tab.url() !== empty) await tab.goto(empty);
  await tab.mouse.move(0, 0);
}
