import type { BlockReading } from '../../detection/reading/read-block.ts';
import type { Mention } from '../../detection/types.ts';
import { type Block, needsContext } from '../blocks/block.ts';
import { readNeighbors } from '../blocks/neighbors.ts';
import type { Outline } from '../blocks/outline.ts';
import type { Pass } from '../blocks/pass.ts';
import type { JudgeFunctions } from './lexicon-functions.ts';
import { createSurveys, type JudgedPage } from './surveys.ts';

/** Decides on words with several senses by what stands around them. */
export interface Judge {
  /** Reads a block with all that it says of its own sense. */
  readBlock(text: string): BlockReading;
  /** Counts blocks in and out of what the page says as a whole. */
  count(fresh: Iterable<Block>, gone: Iterable<Block>): void;
  /** Whether the page as a whole was looked at for the first time since the last call of `hasTurned`. */
  isFresh(): boolean;
  /** Whether the page as a whole says something else than at the last call. */
  hasTurned(): boolean;
  /** Whether the page as a whole was looked at; before, words with several senses are left alone, as the next look may take back what a sentence alone seems to say. */
  knowsPage(): boolean;
  /** The mentions in a block. */
  mentionsOf(block: Block, outline: Outline, pass: Pass): Mention[];
  /** Looks at the page as a whole again, soon; rings when that is done. */
  survey(): void;
}

/** A judge over the blocks of a page. */
export function createJudge(lexicon: JudgeFunctions, page: JudgedPage): Judge {
  const { store } = page;
  const surveys = createSurveys(page, lexicon);
  const counted = new Map<Block, BlockReading>();
  let evidence = lexicon.noEvidence;
  let verdict = lexicon.verdictOf(evidence);
  let key = JSON.stringify(verdict);
  let knowsPage = false;

  function forget(block: Block) {
    const reading = counted.get(block);
    if (!reading) return;
    counted.delete(block);
    evidence = lexicon.withoutReading(evidence, reading);
  }

  return {
    readBlock: lexicon.readBlock,
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
    isFresh: () => !knowsPage && surveys.latest() !== undefined,
    hasTurned() {
      const survey = surveys.latest();
      const isFirst = !knowsPage && survey !== undefined;
      knowsPage ||= isFirst;
      let whole = evidence;
      if (survey) whole = lexicon.withTitle(lexicon.withSurvey(whole, survey.text), survey.title);
      verdict = lexicon.verdictOf(whole);
      const before = key;
      key = JSON.stringify(verdict);
      return isFirst || key !== before;
    },
    knowsPage: () => knowsPage,
    mentionsOf(block, outline, pass) {
      const { reading } = block;
      if (!reading?.candidates.length) return [];
      if (!needsContext(block)) {
        store.setContext(block, []);
        return lexicon.decideMentions(reading, { verdict });
      }
      const { context, ...around } = readNeighbors(block, outline, pass, lexicon);
      store.setContext(block, context);
      return lexicon.decideMentions(reading, { verdict, ...around });
    },
    survey: surveys.order,
  };
}
