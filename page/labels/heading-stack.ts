import { levelOf, mostHeadings } from '../blocks/headings.ts';
import { labelText } from './label-text.ts';

interface Standing {
  level: number;
  text: string;
  scope: Element | null;
}

/** The headings that stand over the place that a reader has come to. */
export interface HeadingStack {
  /** Notes a heading that was passed. */
  pass(heading: Element): void;
  /** The texts of the headings over an element, nearest first. */
  over(element: Element): string[];
}

/** The element up to which a heading reaches: the first around it that holds more than the heading. */
function scopeOf(heading: Element): Element | null {
  let scope = heading.parentElement;
  while (scope && (scope.localName === 'header' || scope.children.length === 1)) {
    const hasText = [...scope.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    );
    if (hasText) break;
    scope = scope.parentElement;
  }
  return scope;
}

/** A stack for one reading of a page in its order. */
export function createHeadingStack(): HeadingStack {
  let standing: Standing[] = [];
  return {
    pass(heading) {
      const level = levelOf(heading);
      standing = standing.filter((one) => one.level < level);
      standing.push({ level, text: labelText(heading), scope: scopeOf(heading) });
    },
    over: (element) =>
      standing
        .filter(({ text, scope }) => text && (!scope || scope.contains(element)))
        .map(({ text }) => text)
        .reverse()
        .slice(0, mostHeadings),
  };
}
