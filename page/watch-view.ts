import { afterFrame } from './after-frame.ts';

/** Calls back after a frame in which the view of the page may have moved, at most once a frame. */
export function watchView(onMove: () => void, signal: AbortSignal): (root: EventTarget) => void {
  let waiting = false;
  const move = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    afterFrame(() => {
      waiting = false;
      if (!signal.aborted) onMove();
    });
  };
  const watch = (root: EventTarget) => {
    for (const event of ['scroll', 'load', 'toggle', 'transitionend', 'animationend'])
      root.addEventListener(event, move, { capture: true, passive: true, signal });
  };
  watch(document);
  window.addEventListener('resize', move, { signal });
  const sizes = new ResizeObserver(move);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
  return watch;
}
