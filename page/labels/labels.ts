import type { BlockLabel } from '../../detection/types.ts';
import { headingSelector } from '../blocks/headings.ts';
import { createHeadingStack } from './heading-stack.ts';
import { labelText } from './label-text.ts';
import { type CellLabels, readGrid } from './table-grid.ts';

/** Tells for the blocks of a page, asked for in its order, which words elsewhere say what they are about. */
export interface Labels {
  labelsOf(element: Element): BlockLabel[];
}

/** Tables within tables whose labels are asked. */
const mostTables = 3;
const mostBack = 20;

/** What names an entry of a definition list. */
function termOf(element: Element): string {
  const entry = element.closest('dd');
  let before = entry?.previousElementSibling;
  for (let step = 0; before && step < mostBack; step++) {
    if (before.localName === 'dt') return labelText(before);
    before = before.previousElementSibling;
  }
  return '';
}

/** What is pressed to unfold the element. */
function questionOf(element: Element): string {
  const fold = element.closest('details');
  const summary = [...(fold?.children ?? [])].find(({ localName }) => localName === 'summary');
  if (summary) return summary.contains(element) ? '' : labelText(summary);
  const region = element.closest('[role="region"][aria-labelledby]');
  const id = region?.getAttribute('aria-labelledby');
  const named = id ? element.ownerDocument.getElementById(id) : null;
  return named && !named.contains(element) ? labelText(named) : '';
}

/** Labels for one reading of a page. */
export function createLabels(): Labels {
  const grids = new WeakMap<Element, Map<Element, CellLabels>>();
  const headings = createHeadingStack();

  function* tableLabels(element: Element): Generator<BlockLabel> {
    let cell = element.closest('td,th');
    for (let depth = 0; cell && depth < mostTables; depth++) {
      const table = cell.closest('table');
      if (!table) return;
      const grid = grids.get(table) ?? readGrid(table);
      grids.set(table, grid);
      for (const kind of ['row', 'column', 'corner', 'group'] as const)
        for (const text of grid.get(cell)?.[kind] ?? []) yield { kind, text };
      const caption = [...table.children].find(({ localName }) => localName === 'caption');
      if (caption && !caption.contains(element))
        yield { kind: 'caption', text: labelText(caption) };
      cell = table.parentElement?.closest('td,th') ?? null;
    }
  }

  return {
    labelsOf(element) {
      const heading = element.closest(headingSelector);
      if (heading) headings.pass(heading);
      const labels: BlockLabel[] = [
        ...tableLabels(element),
        { kind: 'term', text: termOf(element) },
        { kind: 'question', text: questionOf(element) },
      ];
      const over = headings.over(element).filter((text) => !heading || text !== labelText(heading));
      for (const text of over) labels.push({ kind: 'heading', text });
      return labels.filter(({ text }) => text !== '');
    },
  };
}
