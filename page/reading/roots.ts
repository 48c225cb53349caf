import { createShadowFinder, type ShadowRootOf } from '../dom/shadow-hosts.ts';
import type { Slices } from '../dom/slices.ts';
import { createLateHosts } from './late-hosts.ts';

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
  const late = createLateHosts(rootOf);

  function adopt(root: Root) {
    adopted.add(root);
    onRoot(root);
    if (root instanceof ShadowRoot) shadow.push(root);
  }

  async function adoptWithin(root: ShadowRoot): Promise<ShadowRoot[]> {
    if (adopted.has(root) || isTooDeep(root)) return [];
    adopt(root);
    return [root, ...(await find(root))];
  }

  async function find(node: Node): Promise<ShadowRoot[]> {
    const found: ShadowRoot[] = [];
    for (const possible of hostsIn(node)) {
      if (!possible) await slices.turn();
      else if (possible.root) found.push(...(await adoptWithin(possible.root)));
      else late.add(possible.host);
    }
    return found;
  }

  function forgetGone() {
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
      for (const root of late.take()) found.push(...(await adoptWithin(root)));
      for (const node of nodes)
        if (node.isConnected && node instanceof Element) found.push(...(await find(node)));
      return found;
    },
    watchLate: late.watch,
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
