import type { PromiseKind } from '../types.ts';

/** A sum over the signs of a sentence: what it begins with, and by what each adds, in tenths, the signs, parted by spaces. */
export interface FittedSum {
  base: number;
  weights: Record<string, string>;
}

/** What is fitted for one kind of statement: whether a sentence makes one; of those that do, whether it denies it; of those that do not deny it, whether it has a reserve. */
export interface FittedKind {
  made: FittedSum;
  denied: FittedSum;
  reserved: FittedSum;
}

/** What is fitted to labelled pages, in log odds, written by `npm run fit:claims`. */
export interface ClaimSenses {
  /** A statement that is worded like one is none where the words of its sentence say less for it. */
  least: number;
  /** So many words a sentence has at least that its words are asked so; in fewer the wording tells. */
  fewest: number;
  /** From this on a sentence makes a statement, whatever its wording. */
  most: number;
  /** What says less for or against a denial leaves open what is said. */
  sure: number;
  /** From this on what is said so is said with a reserve. */
  reserve: number;
  kinds: Partial<Record<PromiseKind, FittedKind>>;
}
