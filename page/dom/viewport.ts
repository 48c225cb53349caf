import type { Box } from './geometry.ts';

/** The part of the page that can be seen, in client pixels: under pinch zoom smaller than the window, and moved within it. */
export function visibleBox(): Box {
  const seen = window.visualViewport;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = seen?.offsetLeft ?? 0;
  const top = seen?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + (seen?.width ?? clientWidth),
    bottom: top + (seen?.height ?? clientHeight),
  };
}
