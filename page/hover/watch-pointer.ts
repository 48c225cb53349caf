import { onTrusted } from '../dom/trust.ts';
import { sameMark } from '../marks/mark.ts';
import { settleDelay } from './delays.ts';
import type { Target } from './hover.ts';
import { createPointerLook, type PointerLookOptions } from './look-at-pointer.ts';
import { isPassing, type PointerSample } from './pointer-speed.ts';

export interface PointerWatchOptions extends PointerLookOptions {
  signal: AbortSignal;
}

/** Tells the hover where a mouse or pen is: one hit test a move, and browsers send one move a frame; none while it passes through or presses. */
export function watchPointer(options: PointerWatchOptions) {
  const { targetAt, signal } = options;
  const { look, leave } = createPointerLook(options);
  let samples: readonly PointerSample[] = [];
  let screen: { x: number; y: number } | undefined;
  let byHand = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    byHand ||= screen?.x !== event.screenX || screen.y !== event.screenY;
    screen = { x: event.screenX, y: event.screenY };
    samples = [...samples.slice(-2), { x: event.clientX, y: event.clientY, at: event.timeStamp }];
    if (event.buttons !== 0) return stop();
    // Moves come at the start of a frame, at whose end the layout is known; asking for a frame would be dearer than the look.
    soon ??= setTimeout(() => lookNow(isPassing(samples)));
  };

  /** Looks once a fast pointer has stopped. */
  const settled = () => {
    const left = settleDelay - (performance.now() - (samples.at(-1)?.at ?? 0));
    settle = left > 0 ? setTimeout(settled, left) : undefined;
    if (!settle) lookNow(false);
  };

  const lookNow = (isPassing: boolean) => {
    soon = undefined;
    const here = samples.at(-1);
    if (!here || signal.aborted) return;
    if (isPassing) settle ??= setTimeout(settled, settleDelay);
    else stop();
    if (look({ here, isPassing, byHand })) byHand = false;
  };

  const stop = () => {
    clearTimeout(soon);
    clearTimeout(settle);
    soon = settle = undefined;
  };

  const onOut = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !leavesDocument(event)) return;
    stop();
    leave(event.timeStamp);
  };

  const passive = { signal, capture: true, passive: true };
  onTrusted(window, 'pointermove', onMove, passive);
  onTrusted(window, 'pointerout', onOut, passive);
  signal.addEventListener('abort', stop);

  return {
    /** Whether the pointer, where it was last seen, still is on the target's mark. */
    stillOn({ mark }: Target) {
      const here = samples.at(-1);
      return !!here && sameMark(targetAt(here)?.mark, mark);
    },
  };
}

/** A frame within the page takes the pointer as the world outside does: no move is heard from there. */
function leavesDocument({ relatedTarget }: PointerEvent) {
  return (
    relatedTarget === null ||
    /^(?:i?frame|object|embed)$/i.test((relatedTarget as Element).nodeName)
  );
}
