import { isTrusted, stopUntrusted, vouchFor } from '../dom/trust.ts';

/** What a reader does in the panel; a page that hears of it might close its menus or run its shortcuts. */
const own = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'focusin', 'focusout'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'copy', 'cut', 'paste'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'selectstart', 'dragstart'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** Keeps what happens in the panel from the page's listeners: all of it on the way up, keys and focus on the way down too. */
export function isolateEvents(host: HTMLElement, root: ShadowRoot, signal: AbortSignal) {
  // Nothing in the panel acts on what a script has made, whoever may hold an element of it.
  stopUntrusted(root, own, signal);
  for (const type of own)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });

  /** Keys that went down in the panel: their going up is the panel's too, even if it has closed by then. */
  const held = new Set<string>();
  const reroute = (event: Event) => {
    if (!isTrusted(event)) return;
    const focused = root.activeElement;
    const ours =
      event instanceof KeyboardEvent && event.type === 'keyup' && held.delete(event.code);
    if (!focused && !ours) return;
    if (event instanceof KeyboardEvent && event.type === 'keydown') held.add(event.code);
    event.stopImmediatePropagation();
    // The focused element gets one of its own instead, which the page cannot hear.
    if (!focused) return;
    const goesOn = focused.dispatchEvent(vouchFor(copyOf(event)));
    // A Tab that has closed the panel has done its step: back to where the reader was.
    if (!goesOn || !root.activeElement) event.preventDefault();
  };
  // A page's shortcuts and focus traps often listen on the way down from the document, above which only the window is.
  for (const type of ['keydown', 'keyup', 'keypress', 'focusin']) {
    window.addEventListener(type, reroute, { signal, capture: true });
  }
}

function copyOf(event: Event) {
  const scope = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (!(event instanceof KeyboardEvent)) return new FocusEvent(event.type, scope);
  const { key, code, location, repeat, isComposing } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  return new KeyboardEvent(event.type, {
    ...scope,
    ...{ key, code, location, repeat, isComposing },
    ...{ ctrlKey, shiftKey, altKey, metaKey },
  });
}
