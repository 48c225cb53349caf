import { extensionHere } from '../stages/extension-here.ts';
import type { AnswerOf, DataOf, MessageType } from '../stages/messages.ts';
import { send } from '../stages/messenger.ts';

/** Sends a message of the protocol to all frames of a tab, or to one of them. Rejects where nobody answers or the answer is that it failed. */
export function sendToTab<T extends MessageType>(
  type: T,
  data: DataOf<T>,
  { tabId, frameId }: { tabId: number; frameId?: number },
): Promise<AnswerOf<T>> {
  const { tabs } = extensionHere();
  const frame = frameId === undefined ? {} : { frameId };
  return send((message) => tabs.sendMessage(tabId, message, frame), {
    type,
    data,
  }) as Promise<AnswerOf<T>>;
}
