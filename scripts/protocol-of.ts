import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The way to the browser's own protocol for a page, which lasts as long as its tab: to open one anew costs more than most that is asked by it. */
export function protocolOf(page: Page): Promise<CDPSession> {
  const kept = sessions.get(page);
  if (kept) return kept;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  session.catch(() => sessions.delete(page));
  return session;
}
