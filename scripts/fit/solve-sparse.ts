/** One row of a sparse regression: the columns in which it has a 1, and the answer. */
export interface SparseRow {
  columns: Int32Array;
  answer: 0 | 1;
}

const mostSteps = 150;
const remembered = 8;
const smallEnough = 1e-6;
const enough = 1e-4;
const fewestShares = 30;

/** The linear score of a row; the last coefficient is added to each. */
function scoreOf({ columns }: SparseRow, coefficients: Float64Array): number {
  let sum = coefficients[coefficients.length - 1] as number;
  for (const column of columns) sum += coefficients[column] as number;
  return sum;
}

interface Point {
  at: Float64Array;
  loss: number;
  gradient: Float64Array;
}

/** How badly coefficients fit the rows and how far they are from 0, and where that grows. */
function lossAt(rows: readonly SparseRow[], at: Float64Array, strength: number): Point {
  const last = at.length - 1;
  const gradient = at.map((one, column) => (column < last ? strength * one : 0));
  let loss = 0;
  for (let column = 0; column < last; column++)
    loss += (strength * (at[column] as number) ** 2) / 2;
  for (const row of rows) {
    const score = scoreOf(row, at);
    const agreed = row.answer ? score : -score;
    loss += agreed > 0 ? Math.log1p(Math.exp(-agreed)) : Math.log1p(Math.exp(agreed)) - agreed;
    const error = 1 / (1 + Math.exp(-score)) - row.answer;
    for (const column of row.columns) (gradient[column] as number) += error;
    (gradient[last] as number) += error;
  }
  return { at, loss, gradient };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

const plus = (one: Float64Array, share: number, other: Float64Array) =>
  one.map((value, at) => value + share * (other[at] as number));

interface Change {
  step: Float64Array;
  turn: Float64Array;
}

/** The way down from a point, by what the last steps told of the curvature (the two loops of L-BFGS). */
function wayDown(gradient: Float64Array, changes: readonly Change[]): Float64Array {
  let way = gradient.map((one) => -one);
  const shares: number[] = [];
  for (const { step, turn } of changes.toReversed()) {
    const share = dot(step, way) / dot(step, turn);
    shares.unshift(share);
    way = plus(way, -share, turn);
  }
  const last = changes.at(-1);
  if (last) {
    const scale = dot(last.step, last.turn) / dot(last.turn, last.turn);
    way = way.map((one) => one * scale);
  }
  for (const [at, { step, turn }] of changes.entries())
    way = plus(way, (shares[at] as number) - dot(turn, way) / dot(step, turn), step);
  return way;
}

/** Coefficients of a logistic regression in so many columns of 0 and 1, held to 0 with a strength (L2), and behind them what is added to each row; by L-BFGS, deterministic. */
export function solveSparse(
  rows: readonly SparseRow[],
  size: number,
  strength: number,
): Float64Array {
  let point = lossAt(rows, new Float64Array(size + 1), strength);
  const changes: Change[] = [];
  for (let count = 0; count < mostSteps; count++) {
    const way = wayDown(point.gradient, changes);
    const slope = dot(way, point.gradient);
    let share = count === 0 ? 1 / Math.max(1, Math.sqrt(dot(way, way))) : 1;
    let next = lossAt(rows, plus(point.at, share, way), strength);
    for (let tried = 0; next.loss > point.loss + enough * share * slope; tried++) {
      if (tried === fewestShares) return point.at;
      share /= 2;
      next = lossAt(rows, plus(point.at, share, way), strength);
    }
    const step = plus(next.at, -1, point.at);
    const turn = plus(next.gradient, -1, point.gradient);
    const gained = point.loss - next.loss;
    point = next;
    if (gained < smallEnough * Math.max(1, Math.abs(point.loss))) break;
    if (dot(step, turn) > 0) changes.push({ step, turn });
    if (changes.length > remembered) changes.shift();
  }
  return point.at;
}
