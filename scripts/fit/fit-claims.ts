import type { ClaimSenses, FittedKind, FittedSum } from '../../detection/claims/claim-senses.ts';
import type { Polarity, PromiseKind } from '../../detection/types.ts';
import type { ClaimRow } from './claim-rows.ts';
import { type SparseRow, solveSparse } from './solve-sparse.ts';

/** How strongly weights are held to 0. */
const strength = 0.5;
/** A sign that stands in fewer sentences is left out. */
const fewestUses = 3;
/** So many signs a kind keeps for whether a statement is made, and for what it says. */
const mostSigns = { made: 1200, polarity: 250 };
/** Signs are chosen by what they weigh, times how often they stand raised to this. */
const useCounts = 0.5;
const tenth = 10;

/** An answer to a question on a row; null where the row says nothing of it. */
type Answer = (row: ClaimRow) => boolean | null;

/** What is fitted to the rows that answer: the signs that say most, and by how much. */
function fitSum(rows: readonly ClaimRow[], answer: Answer, most: number): FittedSum {
  const asked = rows.flatMap((row) => {
    const is = answer(row);
    return is === null ? [] : [{ signs: row.signs, answer: (is ? 1 : 0) as 0 | 1 }];
  });
  const uses = new Map<string, number>();
  for (const { signs } of asked)
    for (const sign of signs) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  const all = [...uses].filter(([, count]) => count >= fewestUses).map(([sign]) => sign);
  const worth = solveIn(asked, all);
  const telling = all
    .map((sign, at) => ({
      sign,
      tells: Math.abs(worth[at] as number) * (uses.get(sign) as number) ** useCounts,
    }))
    .sort((a, b) => b.tells - a.tells || (a.sign < b.sign ? -1 : 1))
    .slice(0, most)
    .map(({ sign }) => sign)
    .sort();
  return asSum(telling, solveIn(asked, telling));
}

type Asked = Omit<SparseRow, 'columns'> & { signs: Set<string> };

function solveIn(asked: readonly Asked[], signs: readonly string[]): Float64Array {
  const columnOf = new Map(signs.map((sign, at) => [sign, at]));
  const rows = asked.map(({ signs: own, answer }): SparseRow => {
    const columns = [...own].flatMap((sign) => columnOf.get(sign) ?? []);
    return { columns: Int32Array.from(columns), answer };
  });
  return solveSparse(rows, signs.length, strength);
}

/** Weights in tenths, the signs of each in one text. */
function asSum(signs: readonly string[], worth: Float64Array): FittedSum {
  const byTenths = new Map<number, string[]>();
  for (const [at, sign] of signs.entries()) {
    const tenths = Math.round((worth[at] as number) * tenth);
    if (tenths !== 0) byTenths.set(tenths, [...(byTenths.get(tenths) ?? []), sign]);
  }
  const sorted = [...byTenths].sort(([a], [b]) => b - a);
  return {
    base: Math.round((worth[signs.length] as number) * tenth) / tenth,
    weights: Object.fromEntries(sorted.map(([tenths, own]) => [String(tenths), own.join(' ')])),
  };
}

/** Which rows a fitting may use: sentences of pages and ones that stand alone for whether a statement is made, and reserves besides for what it says. */
export interface ClaimRows {
  made: readonly ClaimRow[];
  polarity: readonly ClaimRow[];
}

function fitKind(kind: string, rows: ClaimRows): FittedKind {
  const said = ({ said: all }: ClaimRow): Polarity | null => {
    const one = all.get(kind);
    return one === undefined || one === 'open' ? null : one;
  };
  const isMade: Answer = (row) => {
    if (row.said.has(kind)) return row.said.get(kind) === 'open' ? null : true;
    return row.isSilent(kind) ? false : null;
  };
  const isDenied: Answer = (row) => {
    const one = said(row);
    return one && one === 'denied';
  };
  const isReserved: Answer = (row) => {
    const one = said(row);
    return one === null || one === 'denied' ? null : one === 'hedged';
  };
  return {
    made: fitSum(rows.made, isMade, mostSigns.made),
    denied: fitSum(rows.polarity, isDenied, mostSigns.polarity),
    reserved: fitSum(rows.polarity, isReserved, mostSigns.polarity),
  };
}

/** Fits what the words of a sentence say for each kind. */
export function fitClaims(kinds: readonly PromiseKind[], rows: ClaimRows): ClaimSenses['kinds'] {
  return Object.fromEntries(kinds.map((kind) => [kind, fitKind(kind, rows)]));
}
