import { createShadowFinder, type ShadowRootOf } from '../dom/shadow-hosts.ts';
import type { Slices } from '../dom/slices.ts';

type Root = Document | ShadowRoot;

/** The document and the shadow roots of a page. */
export interface Roots {
  adopt(root: Root): void;
  /** Adopts the shadow roots below a node that are new; gives them. */
  find(node: Node): Promise<ShadowRoot[]>;
  /** The same for nodes that were added, and for elements that may have got a root since. */
  findAmong(nodes: Iterable<Node>): Promise<ShadowRoot[]>;
  /** All that are still part of the page. */
  all(): Root[];
  /** The shadow roots, as a list that stays up to date. */
  shadow: readonly ShadowRoot[];
  /** Rings when an element that had no root may have got one. */
  watchLate(ring: () => void, signal: AbortSignal): void;
}

/** Milliseconds between looks at elements that may get a root later: nothing tells of that. */
const lookDelay = 2_000;
/** Elements that are looked at again, at most. */
const mostWaiting = 1_000;
/** Empty plain elements asked for a closed root at most. */
const mostAsked = 2_000;

/** Levels of shadow roots in each other that are read; no page that is meant for people has as many. */
const deepest = 100;

/** Roots of the page; calls back for each that is adopted. */
export function createRoots(
  shadowRootOf: ShadowRootOf,
  slices: Slices,
  onRoot: (root: Root) => void,
): Roots {
  const { rootOf, hostsIn } = createShadowFinder(shadowRootOf, mostAsked);
  const adopted = new Set<Root>();
  const shadow: ShadowRoot[] = [];
  const waiting = new Set<Element>();

  function adopt(root: Root) {
    adopted.add(root);
    onRoot(root);
    if (root instanceof ShadowRoot) shadow.push(root);
  }

  async function find(node: Node): Promise<ShadowRoot[]> {
    const found: ShadowRoot[] = [];
    for (const possible of hostsIn(node)) {
      if (!possible) {
        await slices.turn();
        continue;
      }
      const { host, root } = possible;
      if (root && !adopted.has(root) && !isTooDeep(root)) {
        adopt(root);
        found.push(root, ...(await find(root)));
      } else if (!root && waiting.size < mostWaiting) waiting.add(host);
    }
    return found;
  }

  function forgetGone() {
    for (const host of waiting) if (!host.isConnected) waiting.delete(host);
    for (const root of adopted)
      if (!root.isConnected) {
        adopted.delete(root);
        shadow.splice(shadow.indexOf(root as ShadowRoot), 1);
      }
  }

  return {
    adopt,
    find,
    shadow,
    all: () => [...adopted].filter((root) => root.isConnected),
    async findAmong(nodes) {
      forgetGone();
      const found: ShadowRoot[] = [];
      for (const host of waiting) {
        const root = rootOf(host);
        if (!root) continue;
        waiting.delete(host);
        if (!adopted.has(root) && !isTooDeep(root)) {
          adopt(root);
          found.push(root, ...(await find(root)));
        }
      }
      for (const node of nodes)
        if (node.isConnected && node instanceof Element) found.push(...(await find(node)));
      return found;
    },
    watchLate(ring, signal) {
      const timer = setInterval(() => {
        if (document.visibilityState !== 'visible') return;
        for (const host of waiting) if (rootOf(host)) return ring();
      }, lookDelay);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
  };
}

function isTooDeep(root: ShadowRoot): boolean {
  let at: Node = root;
  let level = 0;
  while (at instanceof ShadowRoot && level <= deepest) {
    at = at.host.getRootNode();
    level++;
  }
  return level > deepest;
}
