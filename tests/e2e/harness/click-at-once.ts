import type { Page } from 'playwright-core';
import { protocolOf } from '../../../scripts/protocol-of.ts';

/** Brings the pointer to a place and clicks there without a rest before it, however slowly the test itself is served: the browser
 *  has all three events before it answers the first. */
export async function clickAtOnce(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const session = await protocolOf(page);
  const pressed = { x, y, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...pressed }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...pressed }),
  ]);
}
