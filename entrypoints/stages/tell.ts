import type { MessageType, SendMessage } from './messages.ts';

/** Says something that is of no use later, so that nothing is lost where nobody hears it. */
export async function tell(send: SendMessage, type: MessageType): Promise<void> {
  await Promise.allSettled([send(type)]);
}
