import { browser } from '@wxt-dev/browser';

import type { PanelPort } from '../../page/panel-port.ts';
import type { TermCounts } from './messages.ts';

/** What the stages of one frame share. It lives in the isolated world, out of the page's sight. */
export interface PageSession {
  /** Ends everything that the stages started. */
  signal: AbortSignal;
  end(): void;
  /** The terms found in this frame so far, with how often; set by the reader. */
  counts?: () => TermCounts;
  /** Hands the panel to the reader's hover; set by the reader. */
  attachPanel?: (panel: PanelPort) => void;
}

declare global {
  var pageSession: PageSession | undefined;
  var stopScout: (() => void) | undefined;
}

/** Ends the scout that ran in this frame, with its session, and gives the signal of the new one. */
export function replaceScout(): AbortSignal {
  globalThis.stopScout?.();
  const controller = new AbortController();
  globalThis.stopScout = () => controller.abort();
  controller.signal.addEventListener('abort', () => globalThis.pageSession?.end());
  return controller.signal;
}

/** Ends the session that ran in this frame, if any, and begins a new one. */
export function beginSession(): PageSession {
  globalThis.pageSession?.end();
  const controller = new AbortController();
  const session: PageSession = { signal: controller.signal, end: () => controller.abort() };
  globalThis.pageSession = session;
  return session;
}

/** The running session of this frame, or undefined where none runs or it has ended. */
export function runningSession(): PageSession | undefined {
  const session = globalThis.pageSession;
  return session?.signal.aborted ? undefined : session;
}

/** Whether the extension that brought this script is still there; false after an update or removal. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}
