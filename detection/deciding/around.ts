import type { BlockReading } from '../reading/read-block.ts';
import type { PageVerdict } from './page-evidence.ts';

/** What stands around a block. */
export interface Surrounding {
  verdict: PageVerdict;
  heading?: BlockReading | undefined;
  before?: BlockReading | undefined;
  after?: BlockReading | undefined;
}

/** What stands around a candidate: its own block, and what stands around that. */
export interface Around extends Surrounding {
  own: BlockReading;
}
