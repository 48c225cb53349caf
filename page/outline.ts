import { composedOrder } from './composed-order.ts';

/** The headings of a page in order. */
export interface Outline {
  /** Number of the section a node stands in: of headings before it or around it. */
  sectionOf(node: Node): number;
  /** The nearest heading before a node that does not hold it. */
  headingOf(node: Node): Element | undefined;
}

/** Finds headings, of HTML and of ARIA. */
export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** The outline of the page as it is when first asked; a page nobody asks about is not searched. */
export function readOutline(roots: readonly ParentNode[]): Outline {
  let known: Element[] | undefined;

  function headings(): Element[] {
    if (known) return known;
    known = roots.flatMap((root) => [...root.querySelectorAll(headingSelector)]);
    if (roots.length > 1) known.sort(composedOrder);
    return known;
  }

  function sectionOf(node: Node): number {
    const all = headings();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (composedOrder(all[middle] as Element, node) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    sectionOf,
    headingOf(node) {
      let section = sectionOf(node);
      while (section > 0 && headings()[section - 1]?.contains(node)) section--;
      return headings()[section - 1];
    },
  };
}
