import type { Browser } from '@wxt-dev/browser';
import { extensionHere } from './extension-here.ts';

/** Who sent a message, as the browser tells it. */
export type Sender = Browser.runtime.MessageSender;

/** A message as it came. */
export interface Received<T> {
  data: T;
  sender: Sender;
}

/** Whether a message may be answered at all. */
export type Admits = (message: Received<unknown>) => boolean;

/** The frames of a tab, or one of them. */
export type Frames = number | { tabId: number; frameId?: number };

type Answer = { data?: unknown; failed?: boolean };
type Handler = (message: Received<never>) => unknown;
type Listener = (message: unknown, sender: Sender, respond: (answer: Answer) => void) => boolean;

const handlers = new Map<string, { handle: Handler; admits: Admits }>();
let isListening = false;

/** Sends a message to the background and the extension's own pages, or to frames of a tab. Rejects where nobody answers or the answer is that it failed. */
export async function send(type: string, data?: unknown, to?: Frames): Promise<unknown> {
  const { runtime, tabs } = extensionHere();
  const message = { type, data };
  const answer = (await (to === undefined
    ? runtime.sendMessage(message)
    : sendToTab(tabs, message, to))) as Answer | undefined;
  if (!answer || answer.failed) throw new Error(`Nobody has carried out "${type}".`);
  return answer.data;
}

function sendToTab(tabs: typeof Browser.tabs, message: object, to: Frames) {
  const { tabId, frameId } = typeof to === 'number' ? { tabId: to } : to;
  return frameId === undefined
    ? tabs.sendMessage(tabId, message)
    : tabs.sendMessage(tabId, message, { frameId });
}

/** Answers messages of one type until the function that is given back is called; to others, and to those not admitted, this place is silent. */
export function listen(type: string, handle: Handler, admits: Admits): () => void {
  if (!isListening) extensionHere().runtime.onMessage.addListener(answer as never);
  isListening = true;
  const own = { handle, admits };
  handlers.set(type, own);
  return () => {
    if (handlers.get(type) === own) handlers.delete(type);
  };
}

const answer: Listener = (message, sender, respond) => {
  const { type, data } = (message ?? {}) as { type?: unknown; data?: unknown };
  const found = typeof type === 'string' ? handlers.get(type) : undefined;
  if (!found?.admits({ data, sender })) return false;
  // What went wrong is for the background to know; a page learns only that it did.
  void carryOut(found.handle, { data, sender }).then(respond, () => respond({ failed: true }));
  return true;
};

async function carryOut(handle: Handler, message: Received<unknown>): Promise<Answer> {
  return { data: await handle(message as Received<never>) };
}

/** Whether the extension itself sent a message: its background or a page of its own, never a script in a web page. */
export function isFromExtension({ sender }: { sender: Sender }): boolean {
  // Firefox and Chromium do not always say where the background stands; of a script in a page both name the tab.
  if (!sender.url) return !sender.tab;
  return sender.url.startsWith(extensionHere().runtime.getURL(''));
}
