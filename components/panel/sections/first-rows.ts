import type { AnswerRow, Count, PanelRows, Told } from '../../../articles/rows/panel-rows.ts';

/** A question whose row may stand behind the first view, where that would scroll otherwise. */
export type Optional = 'where' | 'lasts' | 'works' | 'course' | 'notFor';

/** In this order they are chosen. */
const optional: Optional[] = ['where', 'lasts', 'works', 'course', 'notFor'];

/** Pixels that a first view may be high, and those of its head, its foot and a line of a row; in a wide font. */
const most = 480;
const head = 64;
const foot = 42;
const line = 20;
const rowEdges = 30;
const oneLine = 34;

/** Signs on a line of text, and on what is left of it beside a question or a drawing. */
const signs = { whole: 40, part: 24 };

/** The questions whose rows stand in the first view of a term, as many as do without scrolling and at least one. */
export function firstRows(rows: PanelRows): Set<Optional> {
  const chosen = new Set<Optional>();
  let left = most - fixedHeight(rows);
  for (const question of optional) {
    const height = heightOf(question, rows);
    if (height === undefined || (chosen.size > 0 && height > left)) continue;
    chosen.add(question);
    left -= height;
  }
  return chosen;
}

/** Pixels that the head, the foot and the rows take that always stand. */
function fixedHeight({ what, drawing, warnings, cost, harms, trust }: PanelRows): number {
  const [warning] = warnings;
  return [
    head + foot + linesOf(what, signs.whole) * line,
    drawing === undefined ? 0 : 150,
    warning ? 24 + linesOf(`${warning.text}${warning.source.kind}`, signs.whole) * line : 0,
    typeof cost === 'object' ? rowEdges + line + (cost.bands.length > 1 ? 40 : 0) : oneLine,
    typeof harms === 'object' ? rowEdges + line + countHeight(harms.count) : oneLine,
    'statements' in trust ? rowEdges + 34 : oneLine,
  ].reduce((sum, height) => sum + height);
}

function heightOf(question: Optional, rows: PanelRows): number | undefined {
  const disputed = question in rows.disputed;
  if (question === 'where' || question === 'lasts' || (question === 'works' && disputed))
    return disputed ? rowEdges + 2 * line : undefined;
  return answerHeight(rows[question], question);
}

function answerHeight(row: Told<AnswerRow>, question: Optional): number | undefined {
  if (row === undefined) return undefined;
  if (row === 'none found') return oneLine;
  if (question === 'notFor') return 14 + linesOf(row.text, signs.part) * line;
  return row.count
    ? rowEdges + countHeight(row.count) + (row.count.against ? line : 0)
    : rowEdges + linesOf(row.text, signs.whole) * line;
}

const countHeight = (count: Count | undefined): number =>
  count === undefined ? 0 : count.against ? 66 : 48;

const linesOf = (text: string, most: number): number => Math.ceil(text.length / most);
