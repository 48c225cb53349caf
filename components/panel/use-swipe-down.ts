import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { endsSheet } from './ends-sheet.ts';

type Swipe = TargetedPointerEvent<HTMLElement>;

/** Pointer events that draw the panel down with the finger and close it when it was meant so. */
export function useSwipeDown(panel: RefObject<HTMLElement | null>, onClose: () => void) {
  const start = useRef<{ y: number; time: number } | undefined>(undefined);
  const move = (distance: number) => {
    if (panel.current) panel.current.style.translate = distance > 0 ? `0 ${distance}px` : '';
  };
  const end = (event: Swipe) => {
    if (start.current === undefined) return;
    const distance = event.clientY - start.current.y;
    const duration = event.timeStamp - start.current.time;
    start.current = undefined;
    move(0);
    if (event.type === 'pointerup' && endsSheet({ distance, duration })) onClose();
  };
  return {
    onPointerDown(event: Swipe) {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { y: event.clientY, time: event.timeStamp };
    },
    onPointerMove(event: Swipe) {
      if (start.current !== undefined) move(event.clientY - start.current.y);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
