/** What Firefox tells of events: where they are aimed, also in a closed root. */
type AimedEvent = Event & {
  originalTarget?: EventTarget | null;
  explicitOriginalTarget?: EventTarget | null;
  rangeParent?: Node | null;
};

/** Gives what finds the node in the panel at which an event is aimed that is on its way down; undefined where it is aimed at none. */
export function findsAim(
  host: HTMLElement,
  root: ShadowRoot,
): (event: AimedEvent) => Node | undefined {
  const atPress = findsPressed(root);
  return (event) => {
    if (!('originalTarget' in event))
      return event.target === seenAs(host) ? atPress(event) : undefined;
    const { originalTarget, explicitOriginalTarget, rangeParent } = event;
    // A key that goes to the page is the page's, wherever the pointer is.
    const isTheirs = event instanceof KeyboardEvent && event.target !== host;
    const aims = isTheirs
      ? [originalTarget]
      : [originalTarget, explicitOriginalTarget, rangeParent];
    return aims.find((aim) => aim instanceof Node && root.contains(aim)) as Node | undefined;
  };
}

/** What the window is told in place of an element, which may stand in shadow roots of the page. */
function seenAs(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? seenAs(root.host) : element;
}

/** Finds what is pressed where the browser tells only that it is in the root, as it would itself. */
function findsPressed(root: ShadowRoot) {
  let pressed: Element | undefined;
  const hitAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const at = root.elementFromPoint(clientX, clientY);
    return at && root.contains(at) ? at : undefined;
  };
  return (event: Event) => {
    const [touch] = (event as Partial<TouchEvent>).changedTouches ?? [];
    if (touch) return hitAt(touch);
    if (!(event instanceof MouseEvent)) return undefined;
    const hit = hitAt(event);
    if (event.type === 'pointerdown') pressed = hit;
    if (event instanceof PointerEvent && event.type === 'pointerup')
      return capturing(pressed, event.pointerId) ?? hit;
    if (!event.type.endsWith('click')) return hit;
    // A click without a count comes from the keyboard or a screen reader, at no place.
    return event.detail > 0 ? around(pressed, hit) : undefined;
  };
}

/** The element that has the pointer, from this one upward. */
function capturing(from: Element | undefined, pointer: number): Element | undefined {
  for (let element = from; element; element = element.parentElement ?? undefined)
    if (element.hasPointerCapture(pointer)) return element;
  return undefined;
}

/** The innermost element around both: what a press begins on and where it ends. */
function around(from: Element | undefined, to: Element | undefined): Element | undefined {
  let element = from;
  while (element && !element.contains(to ?? null)) element = element.parentElement ?? undefined;
  return to && element;
}
