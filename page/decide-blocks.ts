import type { BlockReading } from '../detection/read-block.ts';
import type { Mention } from '../detection/types.ts';
import { type Block, leansOnPage, rangeIn } from './block.ts';
import type { BlockStore } from './block-store.ts';
import type { LexiconFunctions } from './lexicon-functions.ts';
import type { Mark } from './mark.ts';
import { readNeighbors } from './neighbors.ts';
import type { Outline } from './outline.ts';
import type { Pass } from './read-blocks.ts';
import type { PageSurvey } from './survey-page.ts';

/** Decides what the blocks of a page say, together. */
export interface Decisions {
  /** Counts blocks in and out of what the page says as a whole. */
  count(fresh: Iterable<Block>, gone: Iterable<Block>): void;
  /** Whether the page as a whole says something else than at the last call. */
  hasTurned(survey: PageSurvey | undefined): boolean;
  /** Sets the marks of a block; whether they changed. */
  decide(block: Block, outline: Outline, pass: Pass): boolean;
}

/** Decisions over the blocks of a store. */
export function createDecisions(store: BlockStore, lexicon: LexiconFunctions): Decisions {
  const counted = new Map<Block, BlockReading>();
  let evidence = lexicon.noEvidence;
  let verdict = lexicon.verdictOf(evidence);
  let key = JSON.stringify(verdict);

  function forget(block: Block) {
    const reading = counted.get(block);
    if (!reading) return;
    counted.delete(block);
    evidence = lexicon.withoutReading(evidence, reading);
  }

  return {
    count(fresh, gone) {
      for (const block of gone) forget(block);
      for (const block of fresh) {
        const { reading } = block;
        if (counted.get(block) === reading) continue;
        forget(block);
        if (!reading || !(reading.candidates.length || reading.definitions.length)) continue;
        counted.set(block, reading);
        evidence = lexicon.withReading(evidence, reading);
      }
    },
    hasTurned(survey) {
      let whole = evidence;
      if (survey) whole = lexicon.withTitle(lexicon.withSurvey(whole, survey.text), survey.title);
      verdict = lexicon.verdictOf(whole);
      const before = key;
      key = JSON.stringify(verdict);
      return key !== before;
    },
    decide(block, outline, pass) {
      const { reading } = block;
      if (!reading?.candidates.length) return setMarks(block, []);
      if (!leansOnPage(block)) {
        store.lean(block, []);
        return setMarks(block, lexicon.decideMentions(reading, { verdict }));
      }
      const { leans, ...around } = readNeighbors(block, outline, pass, lexicon.readBlock);
      store.lean(block, leans);
      return setMarks(block, lexicon.decideMentions(reading, { verdict, ...around }));
    },
  };
}

/** Gives a block its marks; those that stay the same stay the same objects. */
function setMarks(block: Block, mentions: readonly Mention[]): boolean {
  const before = block.marks;
  block.marks = mentions.flatMap((mention) => {
    const kept = before.find((mark) => isSame(mark.mention, mention) && fits(mark, block));
    if (kept) {
      kept.mention = mention;
      return kept;
    }
    const range = rangeIn(block, mention.start, mention.end);
    return range ? { mention, range, painted: false } : [];
  });
  return (
    block.marks.length !== before.length ||
    block.marks.some((mark, index) => mark !== before[index])
  );
}

function isSame(one: Mention, other: Mention): boolean {
  return one.start === other.start && one.end === other.end && one.term === other.term;
}

function fits({ range, mention }: Mark, block: Block): boolean {
  const now = rangeIn(block, mention.start, mention.end);
  return (
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  );
}
