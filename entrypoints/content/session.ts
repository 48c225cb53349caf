import type { TermCounts } from './messages.ts';

/** What the stages of one frame share. It lives in the isolated world, out of the page's sight. */
export interface PageSession {
  /** Ends everything that the stages started. */
  signal: AbortSignal;
  end(): void;
  /** The terms found in this frame so far, with how often; set by the reader. */
  counts?: () => TermCounts;
}

declare global {
  var pageSession: PageSession | undefined;
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
