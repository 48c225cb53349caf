import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So far below what is seen a list is drawn. */
const ahead = '100%';

interface Amount {
  /** So many are drawn at once. */
  step: number;
  /** So many are drawn at first, if that is more. */
  atLeast?: number | undefined;
}

/** How many of `all` things in a list are to be drawn: more each time the reader comes near the `end`, which stands behind the last. */
export function useDrawn<E extends HTMLElement>(
  all: number,
  { step, atLeast = 0 }: Amount,
): { drawn: number; end: RefObject<E | null> } {
  const end = useRef<E>(null);
  const [drawn, setDrawn] = useState(Math.max(step, atLeast));
  useEffect(() => {
    if (!end.current || drawn >= all) return;
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(drawn + step);
      },
      { rootMargin: `0px 0px ${ahead} 0px` },
    );
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [all, drawn, step]);
  return { drawn, end };
}
