import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps focus in the panel: where a change takes away the control that had it, the heading gets it. */
export function useKeptFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  // Asked while rendering, since the control is gone once the change is made.
  const hadFocus = holdsFocus(panel.current);
  useLayoutEffect(() => {
    if (hadFocus && !holdsFocus(panel.current)) heading.current?.focus({ preventScroll: true });
  });
}

function holdsFocus(panel: HTMLElement | null): boolean {
  if (panel === null) return false;
  return panel.contains((panel.getRootNode() as Document | ShadowRoot).activeElement);
}
