/** Types in which a page hears of the focus going from one element to another. */
const types = ['blur', 'focusout', 'focus', 'focusin'];

/** Keeps from the page that its focus is in the panel, and that it has come back: it is only lent. Focus traps of dialogs would take it
 *  back at once, and fields would hold what is typed in them for finished. An element that gets the focus instead tells of it as ever. */
export function lendFocus(host: HTMLElement, signal: AbortSignal): void {
  /** What the page believes to have the focus while the panel has it. */
  let lender: EventTarget | null = null;

  const onFocus = (event: FocusEvent) => {
    const { type, target, relatedTarget } = event;
    if (!event.isTrusted) return;
    // In the panel these are heard where they bubble, as `focusin` and `focusout`.
    if (target === host && (type === 'focus' || type === 'blur')) event.stopImmediatePropagation();
    if (target === host) return;
    const leaves = type === 'blur' || type === 'focusout';
    if (leaves && relatedTarget === host) {
      lender = target;
      event.stopImmediatePropagation();
    } else if (!leaves && lender && target === lender) {
      event.stopImmediatePropagation();
      if (type === 'focusin') lender = null;
    } else if (!leaves) lender = null;
  };
  for (const type of types)
    window.addEventListener(type, onFocus as EventListener, { signal, capture: true });
}
