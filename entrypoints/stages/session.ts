import type { Forms } from '../../detection/lexicon/lexicon.ts';
import type { MarkMap } from '../../page/marks/mark.ts';
import type { Judge } from '../../page/senses/judge.ts';
import type { JudgedPage } from '../../page/senses/surveys.ts';
import { extensionHere } from './extension-here.ts';
import type { PageSettings, SendMessage, TermCounts } from './messages.ts';

/** What the reader offers to the panel of its frame. */
export interface Reading {
  marks: MarkMap;
  /** The shadow roots in which the page was read. */
  shadowRoots(): readonly ShadowRoot[];
  /** The terms found in this frame so far, with how often. */
  counts(): TermCounts;
  /** The settings of this site as they stand. */
  settings(): PageSettings;
  /** How far the page was read: characters, and whether that was all of it. */
  extent(): { characters: number; whole: boolean };
}

/** What the stages of one frame share. It lives in the isolated world, out of the page's sight. */
export interface PageSession {
  /** Ends everything that the stages started. */
  signal: AbortSignal;
  end(): void;
  /** Sends a message; the stages share it, so that each is the smaller for it. */
  send: SendMessage;
  /** How far the scout read, where the page is too large for it: characters, and whether that was all of it. */
  extent?: { characters: number; whole: boolean };
  /** Whether the reader's script has come. */
  hasReader?: boolean;
  /** Set once the reader runs. */
  reading?: Reading;
  /** Makes judges over the forms that the reader knows; set once the judge's script has come, which then calls `onJudge`. */
  judge?: (forms: Forms) => (page: JudgedPage) => Judge;
  onJudge?: () => void;
  /** Set once the panel's script has come; resolves when the panel is ready. */
  panel?: Promise<void>;
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
export function beginSession(send: SendMessage): PageSession {
  globalThis.pageSession?.end();
  const controller = new AbortController();
  const session: PageSession = { signal: controller.signal, end: () => controller.abort(), send };
  globalThis.pageSession = session;
  return session;
}

/** The running session of this frame, or undefined where none runs or it has ended. */
export function runningSession(): PageSession | undefined {
  const session = globalThis.pageSession;
  return session?.signal.aborted ? undefined : session;
}

/** Whether the extension that brought this script is still there; false after an update or removal. */
function isAlive(): boolean {
  return Boolean(extensionHere().runtime?.id);
}

/** Ends all that runs in this frame where the extension that brought it is gone; says whether that was so. */
export function endWithoutExtension(): boolean {
  if (isAlive()) return false;
  globalThis.stopScout?.();
  globalThis.pageSession?.end();
  return true;
}
