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
  for (const type of own)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // A page's shortcuts and focus traps often listen on the way down from the document, above which only the window is.
  for (const type of ['keydown', 'keyup', 'keypress', 'focusin'] as const) {
    window.addEventListener(type, (event) => rerouted(event, root), { signal, capture: true });
  }
}

/** Ends the event at the window and gives the focused element of the panel one of its own instead. */
function rerouted(event: KeyboardEvent | FocusEvent, root: ShadowRoot) {
  const focused = root.activeElement;
  if (!focused || !event.isTrusted) return;
  event.stopImmediatePropagation();
  const copy = copyOf(event);
  if (!focused.dispatchEvent(copy)) event.preventDefault();
}

function copyOf(event: KeyboardEvent | FocusEvent) {
  const { type, cancelable } = event;
  const scope = { bubbles: true, cancelable, composed: false };
  if (event instanceof FocusEvent) return new FocusEvent(type, scope);
  const { key, code, location, repeat, isComposing } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  return new KeyboardEvent(type, {
    ...scope,
    ...{ key, code, location, repeat, isComposing },
    ...{ ctrlKey, shiftKey, altKey, metaKey },
  });
}
