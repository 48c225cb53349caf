import type { HoverEvent } from '../hover/hover.ts';

/** Tells the hover when keyboard focus comes into an open panel and when it leaves it, until the signal ends it. */
export function watchFocus(
  root: ShadowRoot,
  isOpen: () => boolean,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  root.addEventListener(
    'focusin',
    ({ target }) => {
      // Focus by a click says nothing of staying: the pointer that gave it still leads.
      if (target instanceof Element && target.matches(':focus-visible')) {
        tell({ type: 'focus', inside: true });
      }
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    () => {
      queueMicrotask(() => {
        if (isOpen() && !root.activeElement) tell({ type: 'focus', inside: false });
      });
    },
    { signal },
  );
}
