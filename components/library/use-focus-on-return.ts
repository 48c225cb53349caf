import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatPlace, linkTo } from '../../articles/library-place.ts';
import type { Way } from './use-place.ts';

/** Back on the front page, gives the focus to the line that led away from it, or to the search that was asked. */
export function useFocusOnReturn(
  front: RefObject<HTMLElement | null>,
  { place, before }: Way,
  { isDrawn }: { isDrawn: boolean },
): void {
  useEffect(() => {
    if (!isDrawn || (place && !('query' in place))) return;
    if (place) {
      front.current?.querySelector('input')?.focus();
      return;
    }
    if (!before || 'query' in before) return;
    const lines = [...(front.current?.querySelectorAll<HTMLElement>('a.row') ?? [])];
    const led = lines.find((line) => {
      const href = line.getAttribute('href') ?? '';
      return href === linkTo(before) || formatPlace(before).startsWith(`${href.slice(1)}/`);
    });
    led?.focus();
  }, [front, place, before, isDrawn]);
}
