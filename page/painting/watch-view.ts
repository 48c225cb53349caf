import { afterFrame } from '../dom/after-frame.ts';

/** Calls back after a frame in which the view of the page may have moved, at most once a frame, when its layout is known;
 *  `isWhole` where all moved together or the page grew, not something in it alone. */
export function watchView(
  onMove: (isWhole: boolean) => void,
  signal: AbortSignal,
): (root: EventTarget) => void {
  let waiting = false;
  let isWhole = true;
  const move = ({ type, target }: Event) => {
    if (signal.aborted) return;
    isWhole &&= type === 'resize' || (type === 'scroll' && target === document);
    if (waiting) return;
    waiting = true;
    afterFrame(() => {
      const moved = isWhole;
      waiting = false;
      isWhole = true;
      if (!signal.aborted) onMove(moved);
    });
  };
  const watch = (root: EventTarget) => {
    for (const event of ['scroll', 'load', 'toggle', 'transitionend', 'animationend'])
      root.addEventListener(event, move, { capture: true, passive: true, signal });
  };
  watch(document);
  window.addEventListener('resize', move, { signal });
  // It calls back within a frame, after layout.
  const sizes = new ResizeObserver(() => onMove(true));
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
  return watch;
}
