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

/** Types of which the browser scrolls only once it knows that no listener will prevent it. */
const scrolling = /wheel|touch|scroll/i;

/** Listens to these types before the page can, which must not hear what is aimed at ours: it could close what it takes for left, and
 *  in Firefox an event tells it the very node in a closed root at which it is aimed, from which all of the root can be reached. */
export function listenFirst(types: readonly string[]): void {
  const ear: FirstEar = {
    hears: new Map(types.map((type) => [type, new Set()])),
    hear(event) {
      for (const listener of ear.hears.get(event.type) ?? []) {
        if (event.cancelBubble) return;
        listener(event);
      }
      ear.last?.(event);
    },
  };
  globalThis.firstEar = ear;
  for (const type of types) listen(ear, type);
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
  for (const type of ear.hears.keys()) listen(ear, type);
  ear.last = hear;
  signal.addEventListener('abort', () => {
    if (ear.last === hear) delete ear.last;
  });
}
