import { distance } from '../dom/geometry.ts';
import { onTrusted } from '../dom/trust.ts';
import type { TargetAt } from './hover.ts';
import type { PanelPort } from './panel-port.ts';
import type { HoverRun } from './run-hover.ts';

export interface PressWatchOptions {
  targetAt: TargetAt;
  panel: PanelPort;
  hover: HoverRun;
  signal: AbortSignal;
}

/** Tells the hover of presses outside the panel, of dragging and of selecting; every one of them still reaches the page. */
export function watchPress({ targetAt, panel, hover, signal }: PressWatchOptions) {
  const passive = { signal, capture: true, passive: true };
  const onPress = (event: PointerEvent) => {
    // A finger may be about to scroll; only its tap is a press, and the watch for touches reports that.
    if (event.pointerType === 'touch' || onScrollbar(event)) return;
    const box = panel.box();
    const point = { x: event.clientX, y: event.clientY };
    if (box && distance(point, box) === 0) return;
    hover.send({ type: 'press', on: targetAt(point)?.mark });
  };
  onTrusted(window, 'pointerdown', onPress, passive);
  onTrusted(window, 'dragstart', () => hover.send({ type: 'press' }), passive);
  const onSelection = () => {
    if (document.getSelection()?.isCollapsed === false) hover.send({ type: 'select' });
  };
  onTrusted(document, 'selectionchange', onSelection, passive);
}

/** Who drags a scrollbar reads on and dismisses nothing. */
function onScrollbar({ target, clientX, clientY }: PointerEvent) {
  if (!(target instanceof Element)) return false;
  const scroller = target === document.documentElement ? undefined : target.getBoundingClientRect();
  const right = (scroller?.left ?? 0) + target.clientLeft + target.clientWidth;
  const bottom = (scroller?.top ?? 0) + target.clientTop + target.clientHeight;
  const scrolls =
    target.scrollHeight > target.clientHeight || target.scrollWidth > target.clientWidth;
  return scrolls && target.clientWidth > 0 && (clientX >= right || clientY >= bottom);
}
