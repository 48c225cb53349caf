import type { Page, Worker } from 'playwright-core';

type Chrome = typeof import('@wxt-dev/browser').browser;

/** All that the browser keeps of an extension, but for the time of its last sync. */
export type KnownState = Awaited<ReturnType<typeof knownState>>;

/** Reads, in the background or on one of the extension's own pages, all that the browser keeps of it and can change. */
export function knownState(own: Page | Worker) {
  return (own as Page).evaluate(async () => {
    const { action, commands, permissions, scripting, storage } = (
      globalThis as unknown as { chrome: Chrome }
    ).chrome;
    const { syncReport, ...local } = await storage.local.get<Record<string, object | undefined>>();
    return {
      local,
      // Once this is told, the background has done all that it does at its start.
      syncReport: syncReport && { ...syncReport, at: undefined },
      sync: await storage.sync.get(),
      session: await storage.session.get(),
      permissions: await permissions.getAll(),
      scripts: await scripting.getRegisteredContentScripts(),
      commands: await commands.getAll(),
      icon: [await action.getBadgeText({}), await action.getTitle({}), await action.isEnabled()],
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    };
  });
}
