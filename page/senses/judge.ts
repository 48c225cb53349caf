import type { BlockReading } from '../../detection/reading/read-block.ts';
import type { Mention } from '../../detection/types.ts';
import type { Block } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import type { Outline } from '../blocks/outline.ts';
import type { Pass } from '../blocks/read-blocks.ts';
import type { Wake } from '../dom/bell.ts';
import type { Slices } from '../dom/slices.ts';
import { createDecisions } from './decide-blocks.ts';
import type { JudgeFunctions } from './lexicon-functions.ts';
import { createSurveys } from './surveys.ts';

/** What a judge needs of the page that is read. */
export interface JudgedPage {
  store: BlockStore;
  roots(): readonly Node[];
  slices: Slices;
  wake: Wake;
  signal: AbortSignal;
}

/** Decides on words with several senses by what stands around them. */
export interface Judge {
  /** Reads a block with all that it says of its own sense. */
  readBlock(text: string): BlockReading;
  /** Counts blocks in and out of what the page says as a whole. */
  count(fresh: Iterable<Block>, gone: Iterable<Block>): void;
  /** Whether the page as a whole says something else than at the last call. */
  hasTurned(): boolean;
  /** The mentions in a block. */
  mentionsOf(block: Block, outline: Outline, pass: Pass): Mention[];
  /** Looks at the page as a whole again, soon; rings when that is done. */
  survey(): void;
}

/** A judge over the blocks of a page. */
export function createJudge(functions: JudgeFunctions, page: JudgedPage): Judge {
  const { count, hasTurned, mentionsOf } = createDecisions(page.store, functions);
  const surveys = createSurveys(page, functions.surveyText);
  return {
    readBlock: functions.readBlock,
    count,
    hasTurned: () => hasTurned(surveys.latest()),
    mentionsOf,
    survey: surveys.order,
  };
}
