import { levelOf, mostHeadings } from './headings.ts';
import type { Outline } from './outline.ts';

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
