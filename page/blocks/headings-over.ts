import type { Outline } from './outline.ts';

/** Headings over a text at most that say what it is about. */
const mostHeadings = 3;

/** The headings over a node that do not hold it, nearest first: each of a higher level than the one below it. */
export function headingsOver(node: Node, outline: Outline): Element[] {
  const over: Element[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const heading of outline.headingsBefore(node).reverse()) {
    const level = levelOf(heading);
    if (level >= lowest || heading.contains(node)) continue;
    lowest = level;
    over.push(heading);
  }
  return over.slice(0, mostHeadings);
}

/** The level of a heading, of ARIA or of HTML; 2 where neither says one. */
function levelOf({ ariaLevel, localName }: Element): number {
  return Number(ariaLevel ?? localName[1]) || 2;
}
