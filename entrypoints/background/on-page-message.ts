import * as v from 'valibot';
import { type MessageType, onMessage, type Protocol } from '../stages/messages.ts';
import type { Received } from '../stages/messenger.ts';
import { messageSchemas, type PageMessage } from './message-schemas.ts';

type Handle<T extends MessageType> = (
  message: Received<Parameters<Protocol[T]>[0]>,
) => ReturnType<Protocol[T]> | Promise<ReturnType<Protocol[T]>>;

/** Answers a message that pages send. Each is checked here, whoever sent it; to one that is not sound the background is silent. */
export function onPageMessage<T extends PageMessage>(type: T, handle: Handle<T>): void {
  const schema: v.GenericSchema = messageSchemas[type];
  // JSON knows no undefined: nothing arrives as null.
  onMessage<T>(type, handle as never, ({ data }) => v.is(schema, data ?? undefined));
}
