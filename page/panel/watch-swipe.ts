import { onTrusted } from '../dom/trust.ts';
import { swipeDistance, swipeSpeed } from '../hover/delays.ts';
import type { HoverEvent } from '../hover/hover.ts';

/** Lets a sheet be drawn down by its handle, the element marked `data-drag-handle`; far or fast enough, it closes. */
export function watchSwipe(
  mount: HTMLElement,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
) {
  let start: PointerEvent | undefined;
  mount.style.translate = '';

  const drawDown = (pixels: number) => {
    mount.style.translate = pixels > 0 ? `0 ${pixels}px` : '';
  };
  const onDown = (event: PointerEvent) => {
    const { target } = event;
    const handle = target instanceof Element ? target.closest('[data-drag-handle]') : null;
    if (!handle || !event.isPrimary || event.button !== 0) return;
    start = event;
    // The finger soon leaves the handle, and the sheet must go on with it.
    handle.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (start) drawDown(event.clientY - start.clientY);
  };
  const onEnd = (event: PointerEvent) => {
    if (!start) return;
    const pixels = event.clientY - start.clientY;
    const fast = pixels / Math.max(1, event.timeStamp - start.timeStamp) >= swipeSpeed;
    const closes = event.type === 'pointerup' && pixels > 0 && (fast || pixels >= swipeDistance);
    start = undefined;
    if (closes) tell({ type: 'dismiss' });
    else drawDown(0);
  };

  onTrusted(mount, 'pointerdown', onDown, { signal });
  onTrusted(mount, 'pointermove', onMove, { signal });
  onTrusted(mount, 'pointerup', onEnd, { signal });
  onTrusted(mount, 'pointercancel', onEnd, { signal });
}
