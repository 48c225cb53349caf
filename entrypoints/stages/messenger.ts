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

type Message = { type?: unknown; data?: unknown };
type Answer = { data?: unknown; failed?: boolean };
type Handler = (message: Received<never>) => unknown;

type Listener = (
  message: Message | null | undefined,
  sender: Sender,
  respond: (answer: Answer) => void,
) => boolean;

/** Sends a message by a way of the browser's. Rejects where nobody answers or the answer is that it failed. */
export async function send(
  by: (message: Message) => Promise<Answer | undefined>,
  message: Message,
): Promise<unknown> {
  const answer = await by(message);
  if (!answer || answer.failed) throw new Error(`No answer to "${message.type}".`);
  return answer.data;
}

/** Answers messages of one type until the function that is given back is called; to others, and to those not admitted, this place is silent. */
export function listen(type: string, handle: Handler, admits: Admits): () => void {
  const { onMessage } = extensionHere().runtime;
  const hear: Listener = (message, sender, respond) => {
    const { data } = message ?? {};
    if (message?.type !== type || !admits({ data, sender })) return false;
    // What went wrong is for the background to know; a page learns only that it did.
    void carryOut(handle, { data, sender }).then(respond, () => respond({ failed: true }));
    return true;
  };
  onMessage.addListener(hear as never);
  return () => {
    // Where the extension is gone nothing is heard anymore.
    if (extensionHere().runtime?.id) onMessage.removeListener(hear as never);
  };
}

async function carryOut(handle: Handler, message: Received<unknown>): Promise<Answer> {
  return { data: await handle(message as Received<never>) };
}

/** Whether the extension itself sent a message: its background or a page of its own, never a script in a web page. */
export function isFromExtension({ sender }: { sender: Sender }): boolean {
  // Firefox and Chromium do not always say where the background stands; of a script in a page both name the tab.
  if (!sender.url) return !sender.tab;
  return sender.url.startsWith(extensionHere().runtime.getURL(''));
}
