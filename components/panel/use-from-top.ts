import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shows each further view from its top, also where the panel scrolls as a whole. */
export function useFromTop(panel: RefObject<HTMLElement | null>, view: string): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    // Nothing is asked of the layout at the first view, which stands at its top.
    if (before.current !== view) panel.current?.scrollTo({ top: 0, behavior: 'instant' });
    before.current = view;
  }, [panel, view]);
}
