import type { BlockReading } from '../reading/read-block.ts';
import type { PageVerdict } from './page-evidence.ts';

/** What stands around a block. */
export interface Surrounding {
  verdict: PageVerdict;
  /** The headings over it, nearest first. */
  headings?: readonly BlockReading[];
  /** What stands before it and after it, nearest first, as far as words count. */
  before?: readonly BlockReading[];
  after?: readonly BlockReading[];
}

/** What stands around a candidate: its own block, and what stands around that. */
export interface Around extends Surrounding {
  own: BlockReading;
}
