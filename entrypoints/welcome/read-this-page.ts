import { sendMessage } from '../stages/messages.ts';
import { beginSession } from '../stages/session.ts';

/** Reads this page as any other is read, so that its sample answers the pointer. Nothing is injected into the extension's own pages. */
export function readThisPage(): void {
  beginSession(sendMessage);
  for (const file of ['/judge.js', '/reader.js', '/panel.js']) {
    const script = document.createElement('script');
    script.src = file;
    // One after the other: each takes up what the one before it has left.
    script.async = false;
    document.head.append(script);
  }
}
