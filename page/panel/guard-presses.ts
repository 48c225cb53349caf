import { onTrusted } from '../dom/trust.ts';

/** Lets controls whose press changes something that lasts, marked `data-lasts`, work only where the panel is in plain
 *  sight, when it is pressed and when the press ends; otherwise they hear `unseen`, which the page cannot hear. */
export function guardPresses(root: ShadowRoot, inSight: () => boolean, signal: AbortSignal): void {
  let began = false;
  const capture = { signal, capture: true };
  const onDown = () => {
    began = inSight();
  };
  const onClick = (event: MouseEvent) => {
    const { target, detail } = event;
    const control = target instanceof Element ? target.closest('[data-lasts]') : null;
    // A click without a count comes from the keyboard or a screen reader, and begins nowhere.
    if (!control || ((began || detail === 0) && inSight())) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    control.dispatchEvent(new Event('unseen', { bubbles: true }));
  };
  onTrusted(root, 'pointerdown', onDown, capture);
  onTrusted(root, 'click', onClick, capture);
}
