import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Leaf } from './sections/leaf.ts';

interface Turn {
  /** What tells the view that is shown from all others. */
  view: string;
  /** The leaf from which the reader has just come back. */
  cameFrom: Leaf | undefined;
}

/** Keeps focus in the panel: where another view comes, or a change takes away the control that had it, the row that led away
 *  from here gets it after coming back, and else the heading. */
export function useKeptFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  { view, cameFrom }: Turn,
): void {
  const before = useRef(view);
  // Asked while rendering, since the control is gone once the change is made.
  const hadFocus = holdsFocus(panel.current);
  useLayoutEffect(() => {
    const isOther = before.current !== view;
    before.current = view;
    if (!hadFocus || (!isOther && holdsFocus(panel.current))) return;
    const row = cameFrom && panel.current?.querySelector<HTMLElement>(`[data-leaf="${cameFrom}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    (row ?? heading.current)?.focus({ preventScroll: true });
  });
}

function holdsFocus(panel: HTMLElement | null): boolean {
  if (panel === null) return false;
  return panel.contains((panel.getRootNode() as Document | ShadowRoot).activeElement);
}
