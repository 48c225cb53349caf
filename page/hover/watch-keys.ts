import { isEditable } from '../dom/is-editable.ts';
import { onTrusted } from '../dom/trust.ts';
import { shownBy } from './hover.ts';
import type { PanelPort } from './panel-port.ts';
import type { HoverRun } from './run-hover.ts';

/** Tells the hover of typing, and closes the panel with Escape; all other keys are the page's. */
export function watchKeys(panel: PanelPort, hover: HoverRun, signal: AbortSignal) {
  let swallowing = false;
  /** Whether the page let the going down of the key through to here. */
  let heard = false;
  const onDown = (event: KeyboardEvent) => {
    swallowing = false;
    heard = true;
    if (event.isComposing || panel.hasFocus()) return;
    const editable = isEditable(event);
    if (event.key === 'Escape') {
      if (!shownBy(hover.now())) return;
      hover.send({ type: 'dismiss' });
      // A field may have a use of its own for Escape; elsewhere one press closes one layer only.
      if (editable) return;
      swallowing = true;
      swallow(event);
    } else if (editable && isTyping(event)) {
      hover.send({ type: 'type' });
    }
  };
  const onUp = (event: KeyboardEvent) => {
    if (swallowing && event.key === 'Escape') swallow(event);
    // A page that keeps all keys to itself mostly thinks of their going down alone.
    else if (!heard && event.key === 'Escape' && shownBy(hover.now()))
      hover.send({ type: 'dismiss' });
    swallowing = false;
    heard = false;
  };
  onTrusted(window, 'keydown', onDown, { signal, capture: true });
  onTrusted(window, 'keyup', onUp, { signal, capture: true });
}

function swallow(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isTyping({ key, ctrlKey, metaKey }: KeyboardEvent) {
  return (
    !ctrlKey && !metaKey && (key.length === 1 || ['Backspace', 'Delete', 'Enter'].includes(key))
  );
}
