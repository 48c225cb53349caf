import { onTrusted } from '../dom/trust.ts';
import { fadeIn } from '../hover/delays.ts';
import type { PanelHost } from './panel-host.ts';
import { topLayer } from './panel-layer.ts';
import { isThin, veilsOn } from './veils.ts';

/** Milliseconds for which a panel must have been in plain sight before a press counts: a page that uncovers or moves it
 *  below a hand that is about to press elsewhere is quicker than the eye. Browsers tell of it up to a look later. */
const moment = 200;
/** Milliseconds between looks. */
const pause = 100;

/** What browsers that see what lies over an element add; TypeScript's own types lack it. */
type Seeing = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type Seen = IntersectionObserverEntry & { isVisible?: boolean };

/** Watches whether an open panel can be seen whole, until the signal ends it; tells whether it has been for a moment,
 *  without having moved. */
export function watchSight(host: PanelHost, signal: AbortSignal): () => boolean {
  const came = performance.now();
  let since: number | undefined;
  let isNew = true;
  const see = (isSeen: boolean) => {
    const now = performance.now();
    // While it fades in the browser takes it for unseen.
    if (isSeen) since ??= isNew && now - came < fadeIn + 3 * pause ? came : now;
    else since = undefined;
    if (isSeen) isNew = false;
  };
  if ('isVisible' in IntersectionObserverEntry.prototype) observe(host, see, signal);
  else look(host, see, signal);
  return () => {
    const from = Math.max(since ?? Number.POSITIVE_INFINITY, host.movedAt());
    return stands(host.element) && performance.now() - from >= moment;
  };
}

/** Asks the browser, which sees what a hit test does not: covers that let presses through, and panels made transparent. */
function observe(host: PanelHost, see: (isSeen: boolean) => void, signal: AbortSignal) {
  const options: Seeing = { threshold: 0.9, trackVisibility: true, delay: pause };
  const observer = new IntersectionObserver((entries) => {
    const last: Seen | undefined = entries.at(-1);
    see(last?.isVisible === true);
    // For the browser nothing below a filter is seen for certain, not on pages that only turn dark by one either.
    if (last?.isVisible || veilsOn(host.element).length === 0) return;
    observer.disconnect();
    look(host, see, signal);
  }, options);
  observer.observe(host.mount);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Looks itself where the browser does not tell: at what a press would hit, and at what came into the top layer later. */
function look(host: PanelHost, see: (isSeen: boolean) => void, signal: AbortSignal) {
  const { element } = host;
  const reopened = new WeakSet<Element>();
  const onToggle = ({ target }: Event) => target instanceof Element && reopened.add(target);
  onTrusted(document, 'toggle', onToggle, { signal, capture: true });
  const lies = (other: Element) =>
    !other.contains(element) && (reopened.has(other) || !host.below().has(other));
  const timer = setInterval(() => {
    const isOver = [...topLayer()].some(lies);
    see(!isOver && stands(element) && isHit(element) && veilsOn(element).every(isThin));
  }, pause);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Whether the panel stands as it was put: in this document and in the top layer. */
function stands(element: HTMLElement): boolean {
  return element.ownerDocument === document && element.matches(':popover-open');
}

/** Whether a press in the middle and near each corner would meet the element. */
function isHit(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const near = [0.1, 0.5, 0.9];
  return near.every((across) =>
    near.every((down) => {
      const [x, y] = [left + width * across, top + height * down];
      return root.elementFromPoint(x, y) === element;
    }),
  );
}
