import { hearInWindow } from './first-ear.ts';

/** Events of ours that stand for trusted ones. */
const vouched = new WeakSet<Event>();

/** Whether an event comes from the person or the browser. A page's scripts can make events of every kind, as if a hand had
 *  moved, pressed or typed; nothing of ours may act on those. */
export function isTrusted(event: Event): boolean {
  return event.isTrusted || vouched.has(event);
}

/** Lets an event of ours pass as the trusted one that it stands for. */
export function vouchFor<E extends Event>(event: E): E {
  vouched.add(event);
  return event;
}

/** Listens to trusted events alone. */
export function onTrusted<E extends Event>(
  target: EventTarget,
  type: string,
  hear: (event: E) => void,
  options: AddEventListenerOptions,
): void {
  const listener = (event: Event) => {
    if (isTrusted(event)) hear(event as E);
  };
  if (target === window) hearInWindow(type, listener, options);
  else target.addEventListener(type, listener, options);
}

/** Keeps events of these types that a script has made from all below and at a target. */
export function stopUntrusted(
  target: EventTarget,
  types: readonly string[],
  signal: AbortSignal,
): void {
  const stop = (event: Event) => {
    if (isTrusted(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of types) target.addEventListener(type, stop, { signal, capture: true });
}
