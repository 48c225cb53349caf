import type { RefObject } from 'preact';
import { useSwipeDown } from './use-swipe-down.ts';

interface Props {
  panel: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** The bar by which a sheet is drawn down; for pointers only, since Close does the same. */
export function SheetHandle({ panel, onClose }: Props) {
  return (
    <div class="sheet-handle" {...useSwipeDown(panel, onClose)}>
      <span class="sheet-bar" />
    </div>
  );
}
