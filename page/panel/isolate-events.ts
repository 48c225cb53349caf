import { hearInWindow, hearLast } from '../dom/first-ear.ts';
import { stopUntrusted, vouchFor } from '../dom/trust.ts';
import { findsAim } from './find-aim.ts';

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
    if (!event.isTrusted) return;
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
  const aimOf = findsAim(host, root);
  /** Sends on what is aimed at a node in the panel, past the page; what nothing in the panel hears just goes no further. */
  const aim = (event: Event) => {
    const node = aimOf(event);
    if (!node) return;
    event.stopImmediatePropagation();
    // What a script has made would tell of the node as well; nothing in the panel acts on it.
    if (!event.isTrusted) return;
    // A link is opened by the browser, with the keys that are held.
    const isSent = event instanceof MouseEvent || event instanceof FocusEvent;
    if (!isSent || !(node instanceof Element) || node.closest('a[href]')) return;
    const goesOn = node.dispatchEvent(vouchFor(copyOf(event)));
    if (!goesOn || event.type === 'click') event.preventDefault();
  };
  // A page's shortcuts and focus traps often listen on the way down from the document, above which only the window is.
  for (const type of ['keydown', 'keyup', 'keypress', 'focusin'])
    hearInWindow(type, reroute, { signal, capture: true });
  hearLast(aim, signal);
}

function copyOf(event: Event) {
  const scope = { bubbles: event.bubbles, cancelable: event.cancelable, composed: false };
  if (event instanceof MouseEvent) return copyOfPress(event, scope);
  if (!(event instanceof KeyboardEvent)) {
    const { relatedTarget = null } = event as Partial<FocusEvent>;
    return new FocusEvent(event.type, { ...scope, relatedTarget });
  }
  return copyOfKey(event, scope);
}

function copyOfKey(event: KeyboardEvent, scope: EventInit) {
  const { key, code, location, repeat, isComposing } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  // Firefox lets every key event that a script makes out of a closed root, whatever is asked of it.
  return Object.assign(new UIEvent(event.type, scope), {
    ...{ key, code, location, repeat, isComposing },
    ...{ ctrlKey, shiftKey, altKey, metaKey },
  });
}

function copyOfPress(event: MouseEvent, scope: EventInit) {
  const { clientX, clientY, screenX, screenY, button, buttons, detail } = event;
  const { ctrlKey, shiftKey, altKey, metaKey, relatedTarget } = event;
  const init = {
    ...scope,
    ...{ clientX, clientY, screenX, screenY, button, buttons, detail },
    ...{ ctrlKey, shiftKey, altKey, metaKey, relatedTarget },
  };
  if (!(event instanceof PointerEvent)) return new MouseEvent(event.type, init);
  const { pointerId, pointerType, isPrimary } = event;
  return new PointerEvent(event.type, { ...init, pointerId, pointerType, isPrimary });
}
