import type { AnswerRow, Count, HarmsRow, PanelRows } from '../../../articles/rows/panel-rows.ts';

/** A question whose row may stand behind the first view, where that would scroll otherwise. */
export type Optional = 'where' | 'lasts' | 'works' | 'course' | 'notFor';

/** What stands in a first view besides the rows that always do. */
export interface FirstRows {
  /** Questions whose rows stand there. */
  rows: ReadonlySet<Optional>;
  /** Whether bands of money are drawn there, and shares of people beside answers. */
  bands: boolean;
  counts: boolean;
  /** Whether harms are named there below a warning and beside a count. */
  names: boolean;
}

/** In this order questions are chosen. */
const optional: Optional[] = ['where', 'lasts', 'works', 'course', 'notFor'];

/** Pixels that a first view may be high, in a wide font. */
const most = 480;

/** Pixels of what it is made of: its head without the lines below the name, its foot, what a row has around its answer, a row
 *  on one line, a line of text and one of a caption, bands of money with their caption, shapes of people, who counted them. */
const px = {
  head: 65,
  foot: 42,
  row: 30,
  oneRow: 34,
  line: 20,
  caption: 16,
  bands: 44,
  shapes: 26,
  source: 18,
};

/** Signs on a line of text, on one that a question or a drawing leaves less of, and on one of a caption beside shapes. */
const signs = { line: 44, part: 22, caption: 22 };

/** What stands in the first view of a term: at least one question, then as many drawings and questions as do without scrolling. */
export function firstRows(rows: PanelRows): FirstRows {
  const asked = optional.filter((question) => heightOf(question, rows) !== undefined);
  const chosen = new Set<Optional>(asked.slice(0, 1));
  let left =
    most - fixedHeight(rows) - sum(asked.slice(0, 1).map((one) => heightOf(one, rows) ?? 0));
  const take = (height: number) => {
    if (height > left) return false;
    left -= height;
    return true;
  };
  const { cost, harms, warnings } = rows;
  const bands = typeof cost === 'object' && cost.bands.length > 1 && take(px.bands);
  const counts = take(sum([...chosen].map((question) => drawnHeight(answerOf(question, rows)))));
  for (const question of asked.slice(1)) {
    const drawn = counts ? drawnHeight(answerOf(question, rows)) : 0;
    if (take((heightOf(question, rows) ?? 0) + drawn)) chosen.add(question);
  }
  const isWarned = warnings.length > 0 && typeof harms === 'object' && harms.count !== undefined;
  return { rows: chosen, bands, counts, names: !isWarned || take(px.line + px.source) };
}

const sum = (heights: number[]) => heights.reduce((all, height) => all + height, 0);

/** Pixels that the head, the foot and the rows take that always stand. */
function fixedHeight({ what, drawing, stages, warnings, cost, harms, trust }: PanelRows): number {
  const [warning] = warnings;
  const isTold = typeof harms === 'object';
  return sum([
    px.head + px.foot + linesOf(what, signs.line) * px.line,
    drawing === undefined ? 0 : stages.length > 0 ? 230 : 160,
    warning
      ? px.line +
        linesOf(`${warning.text} ${warning.source.kind}, 2026`, 40) * 18 +
        (warning.boxed ? 36 : 0)
      : 0,
    cost === undefined ? 0 : typeof cost === 'object' ? px.row + px.line : px.oneRow,
    isTold ? px.row + harmsHeight(harms, warnings) : 0,
    harms === 'none found' ? px.oneRow : 0,
    'statements' in trust ? px.row + 34 : px.row + px.line,
  ]);
}

/** Pixels of what is told of harms, without the names that a warning and a count may stand for. */
function harmsHeight({ met, count }: HarmsRow, warnings: PanelRows['warnings']): number {
  if (warnings.length > 0 && count) return countHeight(count, 0);
  const counted = `No problem met in ${met.map(({ all }) => all).join(', ')} and people`;
  const lines = met.length > 0 ? 1 + linesOf(counted, signs.line) : 1;
  return lines * px.line + countHeight(count, px.source);
}

const answerOf = (question: Optional, rows: PanelRows): AnswerRow | undefined => {
  if (question === 'where' || question === 'lasts' || rows.disputed[question as 'works'])
    return undefined;
  const row = rows[question];
  return typeof row === 'object' ? row : undefined;
};

/** Pixels of the row of a question without a drawing; none where it is not asked of the term. */
function heightOf(question: Optional, rows: PanelRows): number | undefined {
  const disputed = rows.disputed[question as 'works'];
  if (disputed) {
    const { holds, sides } = disputed;
    const lines = holds === undefined ? 1 : linesOf(sides[holds].answer.text, signs.line);
    return px.row + lines * px.line;
  }
  if (question === 'where' || question === 'lasts') return undefined;
  const row = rows[question];
  if (row === undefined) return undefined;
  if (row === 'none found') return px.oneRow;
  if (question === 'notFor') return 14 + linesOf(row.text, signs.part) * px.line;
  return px.row + linesOf(row.text, signs.line) * px.line;
}

/** Pixels that the shares of an answer add. */
function drawnHeight(row: AnswerRow | undefined): number {
  if (!row?.count) return 0;
  if (row.count.against) return countHeight(row.count, 0);
  const words = linesOf(row.text, signs.part) * px.line + px.caption;
  const beside = Math.max(px.shapes, words);
  return beside + 4 - linesOf(row.text, signs.line) * px.line;
}

/** Pixels of shares of people, with what saying who counted them takes below the shapes. */
function countHeight(count: Count | undefined, source: number): number {
  if (count === undefined) return 0;
  const { who, of, what, others, against } = count;
  const said = others ? `${who} ${what}` : `${who}: ${what}, of ${of}`;
  if (against) return px.shapes + (1 + linesOf(said, signs.line)) * px.caption + 12 + source;
  return 4 + Math.max(px.shapes + source, linesOf(`10 of 100 ${said}`, signs.caption) * px.caption);
}

const linesOf = (text: string, most: number): number => Math.ceil(text.length / most);
