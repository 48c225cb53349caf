import { onTrusted } from '../../page/dom/trust.ts';

/** Closes a panel that has outlived its session, on Escape and on a press outside of it. */
export function closeAlone(
  box: () => DOMRectReadOnly | undefined,
  close: () => void,
  signal: AbortSignal,
): void {
  const isOutside = ({ clientX: x, clientY: y }: PointerEvent) => {
    const { left = 0, right = 0, top = 0, bottom = 0 } = box() ?? {};
    return x < left || x > right || y < top || y > bottom;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    close();
  };
  onTrusted(window, 'keydown', onKey, { capture: true, signal });
  onTrusted<PointerEvent>(window, 'pointerdown', (event) => isOutside(event) && close(), {
    capture: true,
    signal,
  });
}
