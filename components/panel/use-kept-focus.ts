import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Leaf } from './sections/leaf.ts';

/** Keeps focus in the panel: where a change takes away the control that had it, the row that led away from here gets it
 *  after coming back, and else the heading. */
export function useKeptFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  cameFrom: Leaf | undefined,
): void {
  // Asked while rendering, since the control is gone once the change is made.
  const hadFocus = holdsFocus(panel.current);
  useLayoutEffect(() => {
    if (!hadFocus || holdsFocus(panel.current)) return;
    const row = cameFrom && panel.current?.querySelector<HTMLElement>(`[data-leaf="${cameFrom}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    (row ?? heading.current)?.focus({ preventScroll: true });
  });
}

function holdsFocus(panel: HTMLElement | null): boolean {
  if (panel === null) return false;
  return panel.contains((panel.getRootNode() as Document | ShadowRoot).activeElement);
}
