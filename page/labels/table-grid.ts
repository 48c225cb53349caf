import { labelText } from './label-text.ts';

/** What a table says of one of its cells. */
export interface CellLabels {
  row: string[];
  column: string[];
  corner: string[];
  group: string[];
}

/** A cell and the first and last of the columns it covers. */
interface Placed {
  cell: Element;
  first: number;
  last: number;
}

const mostSpan = 100;
/** Rows over a cell that may name its column. */
const mostHeads = 3;

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Math.min(mostSpan, Math.max(1, Number.isNaN(span) ? 1 : span));
}

function childrenOf(element: Element, names: readonly string[]): Element[] {
  return [...element.children].filter(({ localName }) => names.includes(localName));
}

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((part) => {
    if (part.localName === 'tr') return [part];
    const isPart = ['thead', 'tbody', 'tfoot'].includes(part.localName);
    return isPart ? childrenOf(part, ['tr']) : [];
  });
}

/** The cells of each row in the columns that spans leave them, cells from the rows above among them. */
function place(table: Element): Placed[][] {
  let hanging: (Placed & { rows: number })[] = [];
  return rowsOf(table).map((row) => {
    const above = hanging;
    const placed: Placed[] = [...above];
    hanging = above.map((one) => ({ ...one, rows: one.rows - 1 })).filter(({ rows }) => rows > 0);
    let column = 0;
    for (const cell of childrenOf(row, ['td', 'th'])) {
      for (let taken = at(above, column); taken; taken = at(above, column)) column = taken.last + 1;
      const one = { cell, first: column, last: column + spanOf(cell, 'colspan') - 1 };
      placed.push(one);
      const rows = spanOf(cell, 'rowspan') - 1;
      if (rows > 0) hanging.push({ ...one, rows });
      column = one.last + 1;
    }
    return placed.sort((a, b) => a.first - b.first);
  });
}

function at(row: readonly Placed[], column: number): Placed | undefined {
  return row.find(({ first, last }) => first <= column && column <= last);
}

const saysNumber = (cell: Element) => /\p{Nd}/u.test(labelText(cell));
const isHead = (cell: Element) => cell.localName === 'th' && cell.getAttribute('scope') !== 'row';

/** Whether a row is a heading and what it heads. */
const isEntry = ([first, second, ...rest]: readonly Placed[]) =>
  first?.cell.localName === 'th' &&
  labelText(first.cell) !== '' &&
  second?.cell.localName === 'td' &&
  rest.length === 0;

/** Whether a row names columns: all its cells do, or the first row holds words alone, unless it is an entry. */
function namesColumns(row: readonly Placed[], index: number): boolean {
  if (row.length < 2) return false;
  const inHead = row[0]?.cell.parentElement?.parentElement?.localName === 'thead';
  const [, ...rest] = row;
  if (inHead || rest.every(({ cell }) => isHead(cell))) return true;
  return (
    index === 0 &&
    !isEntry(row) &&
    rest.every(({ cell }) => !saysNumber(cell) && labelText(cell) !== '')
  );
}

/** The labels of all cells of a table, in time that grows with its cells. */
export function readGrid(table: Element): Map<Element, CellLabels> {
  const labels = new Map<Element, CellLabels>();
  const columns = new Map<number, string[]>();
  let group = '';
  const rows = place(table);
  for (const [index, row] of rows.entries()) {
    const [only] = row;
    const isGroup =
      row.length === 1 && only !== undefined && rows.length > 1 && !saysNumber(only.cell);
    const isNaming = !isGroup && namesColumns(row, index);
    for (const one of row) {
      if (labels.has(one.cell)) continue;
      const before = row.filter(({ cell, last }) => last < one.first && namesRow(cell, row));
      labels.set(one.cell, {
        row: isNaming
          ? []
          : before
              .map(({ cell }) => labelText(cell))
              .filter(Boolean)
              .slice(-2),
        column: isNaming || isGroup ? [] : (columns.get(one.first) ?? []).slice(-mostHeads),
        corner: isNaming || isGroup || one.first === 0 ? [] : (columns.get(0) ?? []).slice(-1),
        group: group && !isGroup && !isNaming ? [group] : [],
      });
    }
    if (isGroup) group = labelText(only.cell);
    if (isNaming)
      for (const { cell, first, last } of row)
        for (let column = first; column <= last; column++)
          columns.set(column, withText(columns.get(column) ?? [], labelText(cell)));
  }
  return labels;
}

const withText = (texts: string[], text: string) =>
  text === '' || texts.at(-1) === text ? texts : [...texts, text];

/** Whether a text is a number or a code of a row ("3.", "S1"), which names nothing. */
const isCode = (text: string) => /^[^\p{L}]*\p{L}?[^\p{L}]*$/u.test(text);

/** Whether a cell says what its row is about: a heading of it, or its first words, which may stand behind a code. */
function namesRow(cell: Element, row: readonly Placed[]): boolean {
  if (cell.localName === 'th') return true;
  const [first, second, third] = row;
  const isBehind =
    third && second && first && isCode(labelText(first.cell)) && !isCode(labelText(second.cell));
  return cell === (isBehind ? second : first)?.cell && labelText(cell) !== '';
}
