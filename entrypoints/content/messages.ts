import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TermId } from '../../detection/types.ts';

/** How often each term stands in a frame. */
export type TermCounts = Record<TermId, number>;

/** Every message between the stages of a page, the background and the extension's own pages. */
interface Protocol {
  /** Scout to background: the text of this frame holds a stem, so it needs the reader. */
  bringReader(): void;
  /** Reader to background: this frame has marks and time, so it can take the panel. */
  bringPanel(): void;
  /** Reader to background and to an open popup: the terms of this frame have changed. */
  termsChanged(): void;
  /** Panel to background: open the library at this place (a fragment without its sign). */
  openLibrary(fragment: string): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
