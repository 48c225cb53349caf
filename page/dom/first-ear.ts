declare global {
  /** In the isolated world, out of the page's sight. */
  var firstEar: FirstEar | undefined;
}

/** Listeners that came before any of the page, and what they pass on. */
interface FirstEar {
  hears: Map<string, Set<(event: Event) => void>>;
  hear(event: Event): void;
  last?: (event: Event) => void;
}

/** What tells of the panel on its way down through the window. */
const heard = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'select', 'selectstart'],
  ...['focus', 'blur', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'contextmenu'],
  ...[
    'click',
    'dblclick',
    'auxclick',
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
  ],
  ...['mouseenter', 'mouseleave', 'pointerenter', 'pointerleave', 'pointerdown', 'pointerup'],
  ...['pointermove', 'pointerover', 'pointerout', 'pointercancel', 'pointerrawupdate'],
  ...['gotpointercapture', 'lostpointercapture', 'dragstart', 'drag', 'dragend', 'dragenter'],
  ...['dragover', 'dragleave', 'drop', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'DOMMouseScroll'],
  'MozMousePixelScroll',
];

/** Types of which the browser scrolls only once it knows that no listener will prevent it. */
const scrolling = /wheel|touch|scroll/i;

/** Listens before the page can. In Firefox an event tells each listener in the page the very node in a closed root at which it
 *  was aimed, from which all of the root can be reached; so the page must not hear what is aimed at ours. */
export function listenFirst(): void {
  const ear: FirstEar = {
    hears: new Map(heard.map((type) => [type, new Set()])),
    hear(event) {
      for (const listener of ear.hears.get(event.type) ?? []) {
        if (event.cancelBubble) return;
        listener(event);
      }
      ear.last?.(event);
    },
  };
  globalThis.firstEar = ear;
  for (const type of heard) listen(ear, type);
}

/** Listens where nothing does yet: what a page writes itself anew over loses every listener of its window. */
function listen({ hear }: FirstEar, type: string) {
  addEventListener(type, hear, { capture: true, passive: scrolling.test(type) });
}

/** Hears events on their way down through the window: before the page does, where something has listened in time. */
export function hearInWindow(
  type: string,
  hear: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  const ear = globalThis.firstEar;
  const listeners = ear?.hears.get(type);
  if (!ear || !listeners) {
    window.addEventListener(type, hear, options);
    return;
  }
  listen(ear, type);
  listeners.add(hear);
  options.signal?.addEventListener('abort', () => listeners.delete(hear));
}

/** Hears, after all others of ours, what the page is about to hear; never where nothing has listened in time. */
export function hearLast(hear: (event: Event) => void, signal: AbortSignal): void {
  const ear = globalThis.firstEar;
  if (!ear) return;
  for (const type of heard) listen(ear, type);
  ear.last = hear;
  signal.addEventListener('abort', () => {
    if (ear.last === hear) delete ear.last;
  });
}
