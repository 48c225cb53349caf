/** One labelled occurrence: the columns that are not 0, in ascending order, with their values, the answer and how much it counts. */
export interface Example {
  columns: number[];
  values: number[];
  answer: 0 | 1;
  weight: number;
}

/** What coefficients are held to where no example says otherwise: values, and how strongly each is held. */
export interface Prior {
  means: number[];
  strengths: number[];
}

const mostSteps = 25;
const smallEnough = 1e-7;

/** The linear score of an example. */
export function scoreOf({ columns, values }: Example, coefficients: ArrayLike<number>): number {
  return columns.reduce(
    (sum, column, at) => sum + (values[at] ?? 0) * (coefficients[column] ?? 0),
    0,
  );
}

/** Coefficients of a logistic regression held to a prior, by Newton's method from `start` on; deterministic. */
export function solve(
  examples: readonly Example[],
  prior: Prior,
  start: ArrayLike<number> = prior.means,
): Float64Array {
  const coefficients = Float64Array.from(start);
  const size = coefficients.length;
  for (let step = 0; step < mostSteps; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, (_, row) => new Float64Array(row + 1));
    for (let at = 0; at < size; at++) {
      const strength = prior.strengths[at] ?? 0;
      gradient[at] = strength * ((coefficients[at] ?? 0) - (prior.means[at] ?? 0));
      (curvature[at] as Float64Array)[at] = strength;
    }
    for (const example of examples) addExample(example, coefficients, gradient, curvature);
    const change = solveSymmetric(curvature, gradient);
    const share = shareThatHelps(examples, prior, coefficients, change);
    let largest = 0;
    for (let at = 0; at < size; at++) {
      const step = share * (change[at] ?? 0);
      coefficients[at] = (coefficients[at] ?? 0) - step;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < smallEnough) break;
  }
  return coefficients;
}

/** How badly coefficients fit: what the examples say against them, and how far they are from the prior. */
function lossOf(
  examples: readonly Example[],
  { means, strengths }: Prior,
  coefficients: Float64Array,
): number {
  let loss = 0;
  for (const example of examples) {
    const score = scoreOf(example, coefficients) * (example.answer ? 1 : -1);
    loss +=
      example.weight *
      (score > 0 ? Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)) - score);
  }
  return coefficients.reduce(
    (sum, one, at) => sum + ((strengths[at] ?? 0) * (one - (means[at] ?? 0)) ** 2) / 2,
    loss,
  );
}

/** How much of a change makes the fit better: all of it, or a half as often as is needed. */
function shareThatHelps(
  examples: readonly Example[],
  prior: Prior,
  coefficients: Float64Array,
  change: Float64Array,
): number {
  const before = lossOf(examples, prior, coefficients);
  for (let share = 1; share > smallEnough; share /= 2) {
    const tried = coefficients.map((one, at) => one - share * (change[at] ?? 0));
    if (lossOf(examples, prior, tried) <= before) return share;
  }
  return 0;
}

/** Adds what an example says to the gradient and to the lower half of the curvature. */
function addExample(
  example: Example,
  coefficients: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array[],
): void {
  const { columns, values, answer, weight } = example;
  const likely = 1 / (1 + Math.exp(-scoreOf(example, coefficients)));
  const error = weight * (likely - answer);
  const bend = weight * likely * (1 - likely);
  columns.forEach((column, one) => {
    const value = values[one] ?? 0;
    gradient[column] = (gradient[column] ?? 0) + error * value;
    const row = curvature[column] as Float64Array;
    for (let other = 0; other <= one; other++) {
      const to = columns[other] ?? 0;
      row[to] = (row[to] ?? 0) + bend * value * (values[other] ?? 0);
    }
  });
}

/** Solves `matrix · x = right` for a symmetric matrix, given by its lower half, which it overwrites (Cholesky). */
function solveSymmetric(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    const own = matrix[row] as Float64Array;
    for (let column = 0; column <= row; column++) {
      const other = matrix[column] as Float64Array;
      let sum = own[column] as number;
      for (let at = 0; at < column; at++) sum -= (own[at] as number) * (other[at] as number);
      own[column] = column === row ? Math.sqrt(sum) : sum / (other[column] as number);
    }
  }
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    const own = matrix[row] as Float64Array;
    let sum = x[row] as number;
    for (let at = 0; at < row; at++) sum -= (own[at] as number) * (x[at] as number);
    x[row] = sum / (own[row] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row] as number;
    for (let at = row + 1; at < size; at++)
      sum -= (matrix[at]?.[row] as number) * (x[at] as number);
    x[row] = sum / (matrix[row]?.[row] as number);
  }
  return x;
}
