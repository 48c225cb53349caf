import { composedOrder } from '../dom/composed-order.ts';
import { partitionPoint } from '../dom/partition-point.ts';
import type { Slices } from '../dom/slices.ts';
import { headingSelector, headingSelectors } from './headings.ts';

/** The headings of a page in order. */
export interface Outline {
  /** Looks for the headings, in slices, so that nobody who asks has to wait for all of them. */
  search(slices: Slices): Promise<void>;
  /** Numbers of the sections that nodes in document order stand in: of headings before them or around them. */
  sectionsOf(nodes: readonly Node[]): number[];
  /** The last headings that begin before a node, in order; some may hold it. */
  headingsBefore(node: Node): Element[];
}

/** Elements before a text among which its heading is looked for. */
const steps = 400;
/** Headings before a node that are given. */
const mostBefore = 100;

/** The outline of the page as it is when first searched or asked. */
export function readOutline(roots: readonly ParentNode[]): Outline {
  let known: Element[] | undefined;

  function headings(): Element[] {
    if (!known) for (const _ of look());
    return known ?? [];
  }

  function* look(): Generator<void> {
    const found: Element[] = [];
    for (const root of roots) {
      const present: string[] = [];
      // One after the other takes no longer than together, and some end early.
      for (const selector of headingSelectors) {
        if (root.querySelector(selector)) present.push(selector);
        yield;
      }
      if (present.length) found.push(...root.querySelectorAll(present.join()));
      yield;
    }
    known = roots.length > 1 ? found.sort(composedOrder) : found;
  }

  return outlineOf(headings, async (slices) => {
    if (!known) for (const _ of look()) await slices.turn();
  });
}

/** The outline of a few texts that follow each other, told by them and by what stands just before. */
export function outlineAround(texts: readonly Text[]): Outline {
  const around = texts.map(
    ({ parentElement: parent }) =>
      parent && Element.prototype.closest.call(parent, headingSelector),
  );
  const found = new Set([texts[0] && headingBefore(texts[0]), ...around]);
  const headings = [...found].filter((heading) => heading != null);
  return outlineOf(() => headings);
}

function headingBefore(text: Text): Element | null {
  const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = text;
  for (let step = 0; step < steps; step++) {
    const element = walker.previousNode() as Element | null;
    // A form answers by the names of its fields where it is asked itself.
    if (!element || Element.prototype.matches.call(element, headingSelector)) return element;
  }
  return null;
}

function outlineOf(headings: () => Element[], search: Outline['search'] = async () => {}): Outline {
  function sectionOf(node: Node): number {
    return partitionPoint(headings(), (heading) => composedOrder(heading, node) < 0);
  }

  /** Asks each time what is likely, since places that are far apart are dear to compare among many siblings. */
  function sectionsOf(nodes: readonly Node[]): number[] {
    const all = nodes.length > 0 ? headings() : [];
    let section = 0;
    let isLikely = true;
    return nodes.map((node) => {
      let isFirst = true;
      for (; section < all.length; section++) {
        const heading = all[section] as Element;
        const isBefore =
          isFirst && isLikely ? composedOrder(heading, node) < 0 : composedOrder(node, heading) > 0;
        if (isFirst) isLikely = isBefore;
        isFirst = false;
        if (!isBefore) break;
      }
      return section;
    });
  }

  return {
    search,
    sectionsOf,
    headingsBefore(node) {
      const count = sectionOf(node);
      return headings().slice(Math.max(0, count - mostBefore), count);
    },
  };
}
