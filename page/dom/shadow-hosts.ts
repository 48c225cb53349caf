import { isOwn } from './own-elements.ts';

/** Gives the shadow root of an element, closed ones included where the browser allows it, or null. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** An element that carries a shadow root, or may get one later. */
interface PossibleHost {
  host: Element;
  root: ShadowRoot | null;
}

/** Finds shadow roots at little cost. */
export interface ShadowFinder {
  /** The root of an element, if it has one now. */
  rootOf(element: Element): ShadowRoot | null;
  /** Walks the hosts in a tree, its top included; gives now and then nothing, so that the walk can be sliced. */
  hostsIn(top: Node): Generator<PossibleHost | undefined>;
}

/** Elements of one custom name without a root after which the others of that name are not asked. */
const mostRootless = 3;
/** Elements between two chances to yield. */
const step = 500;

/** A finder for one page. Open roots are always seen; closed ones of custom elements, and of empty `div`s as long as `asks` last: each takes the browser some microseconds. */
export function createShadowFinder(shadowRootOf: ShadowRootOf, asks: number): ShadowFinder {
  const rootless = new Map<string, number>();
  let asked = 0;
  let lastName = '';
  let isCustom = false;

  function rootOf(element: Element): ShadowRoot | null {
    if (element.shadowRoot) return element.shadowRoot;
    const { localName } = element;
    if (localName === 'div')
      return !element.firstChild && asked++ < asks ? shadowRootOf(element) : null;
    if (!localName.includes('-')) return null;
    const others = rootless.get(localName) ?? 0;
    if (others >= mostRootless && element.firstChild) return null;
    const root = shadowRootOf(element);
    if (!root) rootless.set(localName, others + 1);
    return root;
  }

  function mayGetRoot(element: Element): boolean {
    const { localName } = element;
    if (localName !== lastName) {
      lastName = localName;
      isCustom = localName.includes('-');
    }
    return isCustom || (localName === 'div' && !element.firstChild);
  }

  return {
    rootOf,
    *hostsIn(top) {
      const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(
        top,
        NodeFilter.SHOW_ELEMENT,
      );
      let node: Node | null = top.nodeType === Node.ELEMENT_NODE ? top : walker.nextNode();
      for (let count = 1; node; count++) {
        const host = node as Element;
        // Nearly all elements end here: what is asked of each is what the search takes.
        if ((host.shadowRoot || mayGetRoot(host)) && !isOwn(host)) {
          const root = rootOf(host);
          if (root || mayGetRoot(host)) yield { host, root };
        }
        if (count % step === 0) yield undefined;
        node = walker.nextNode();
      }
    },
  };
}
