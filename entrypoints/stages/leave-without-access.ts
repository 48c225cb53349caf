import { onMessage } from './messages.ts';
import type { PageSession } from './session.ts';

/** Ends all that runs in this frame, the scout too, once the browser no longer lets the extension read it. */
export function leaveWithoutAccess({ send, signal }: PageSession): void {
  const unlisten = onMessage('accessChanged', async () => {
    if (await send('mayRead')) return;
    if (globalThis.stopScout) globalThis.stopScout();
    else globalThis.pageSession?.end();
  });
  signal.addEventListener('abort', unlisten);
}
