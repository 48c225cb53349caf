import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Parts {
  panel: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
}

/** When another term takes the place of the one shown: starts at its top, with the focus if it was inside. */
export function useFocusOnChange(term: string, { panel, heading, body }: Parts): void {
  const shown = useRef(term);
  useLayoutEffect(() => {
    if (shown.current === term) return;
    shown.current = term;
    body.current?.scrollTo({ top: 0 });
    // Focus that stood on a link that is gone has left the panel by now; hover alone never had it.
    const root = panel.current?.getRootNode() as Document | ShadowRoot;
    if (panel.current?.contains(root.activeElement)) heading.current?.focus();
  });
}
