declare global {
  /** In the isolated world, out of the page's sight. */
  var firstEar: FirstEar | undefined;
}

/** Listeners that came before any of the page. Every page has them and nearly none needs them, so what they tell is made by who hears. */
interface FirstEar {
  types: readonly string[];
  /** A type of events that no page can know, listened to only where that began before the page could;
   *  none where nobody asks. */
  sign: string | undefined;
  pass(event: Event): void;
  hearers?: Hearers;
}

/** Who is told, in turn. */
interface Hearers {
  of(type: string): Set<(event: Event) => void>;
  tell(event: Event): void;
  last?: (event: Event) => void;
}

/** Types of which the browser scrolls only once it knows that no listener will prevent it. */
const scrolling = ['wheel', 'touchstart', 'touchmove', 'DOMMouseScroll', 'MozMousePixelScroll'];

/** Listens to these types before the page can, which must not hear what is aimed at ours: it could close what it takes for left, and
 *  in Firefox an event tells it the very node in a closed root at which it is aimed, from which all of the root can be reached.
 *  With a sign, a type that no page can guess, it can be asked later whether it still hears first. */
export function listenFirst(types: readonly string[], sign?: string): void {
  const ear: FirstEar = { types, sign, pass: (event) => ear.hearers?.tell(event) };
  globalThis.firstEar = ear;
  for (const type of types) listen(ear, type);
  // Firefox brings this into tabs that are open when the extension comes as well.
  if (sign && !document.head) listen(ear, sign);
}

/** Whether listeners of ours still stand before any of the page: where they came too late, or where the page was written anew and
 *  lost all of its window, the page's own may hear first. */
export function hearsFirst(): boolean {
  const ear = globalThis.firstEar;
  if (!ear?.sign) return false;
  const { sign } = ear;
  let hears = false;
  const hearers = hearersOf(ear).of(sign);
  hearers.add(() => (hears = true));
  window.dispatchEvent(new Event(sign));
  hearers.clear();
  return hears;
}

/** Listens where nothing does yet: what a page writes itself anew over loses every listener of its window. */
function listen({ pass }: FirstEar, type: string) {
  addEventListener(type, pass, scrolling.includes(type) ? { capture: true, passive: true } : true);
}

/** Hears events on their way down through the window: before the page does, where something has listened in time. */
export function hearInWindow(
  type: string,
  hear: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  const ear = globalThis.firstEar;
  if (!ear?.types.includes(type)) {
    window.addEventListener(type, hear, options);
    return;
  }
  listen(ear, type);
  const listeners = hearersOf(ear).of(type);
  listeners.add(hear);
  options.signal?.addEventListener('abort', () => listeners.delete(hear));
}

/** Hears, after all others of ours, what the page is about to hear; never where nothing has listened in time. */
export function hearLast(hear: (event: Event) => void, signal: AbortSignal): void {
  const ear = globalThis.firstEar;
  if (!ear) return;
  for (const type of ear.types) listen(ear, type);
  const hearers = hearersOf(ear);
  hearers.last = hear;
  signal.addEventListener('abort', () => {
    if (hearers.last === hear) delete hearers.last;
  });
}

function hearersOf(ear: FirstEar): Hearers {
  ear.hearers ??= createHearers();
  return ear.hearers;
}

function createHearers(): Hearers {
  const sets = new Map<string, Set<(event: Event) => void>>();
  const hearers: Hearers = {
    of(type) {
      const known = sets.get(type) ?? new Set();
      sets.set(type, known);
      return known;
    },
    tell(event) {
      for (const listener of sets.get(event.type) ?? []) {
        if (event.cancelBubble) return;
        listener(event);
      }
      hearers.last?.(event);
    },
  };
  return hearers;
}
