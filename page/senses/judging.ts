import type { BlockReading } from '../../detection/reading/read-block.ts';
import { type Block, needsContext } from '../blocks/block.ts';
import type { Outline } from '../blocks/outline.ts';
import type { Pass } from '../blocks/pass.ts';
import { setMarks } from '../blocks/set-marks.ts';
import { type Bell, pause } from '../dom/bell.ts';
import { judgePatience, judgeRetryDelay, longestJudgeRetryDelay } from '../limits.ts';
import type { Judge } from './judge.ts';
import type { LexiconFunctions } from './lexicon-functions.ts';
import type { JudgedPage } from './surveys.ts';

/** Decides on the blocks of a page: on forms of one sense at once, on the others once a judge has come and has looked at the whole page. */
export interface Judging {
  /** What a block says, as far as is known by now. */
  readBlock(text: string): BlockReading;
  /** Takes in a judge. */
  begin(create: (page: JudgedPage) => Judge): void;
  /** Resolves when a judge that was asked for has come, or is not worth waiting for; whether one has come that nothing was read with. */
  awaited(): Promise<boolean>;
  /** Whether a judge has come with which nothing was read so far. */
  isNew(): boolean;
  /** Resolves once a judge has come, or has looked at the whole page, for the first time, and nothing was decided with that so far. */
  pressed(): Promise<void>;
  /** Reads blocks again with a judge that is new; gives these. */
  takeUp(): Promise<readonly Block[]>;
  count(fresh: Iterable<Block>, gone: Iterable<Block>): void;
  hasTurned(): boolean;
  /** Sets the marks of a block; whether they changed. */
  decide(block: Block, outline: Outline, pass: Pass): boolean;
  /** Has the judge look at the page as a whole. */
  survey(): void;
}

/** Judging over the blocks of a page; asks for a judge at the first form with several senses. */
export function createJudging(
  page: JudgedPage,
  lexicon: LexiconFunctions,
  bringJudge: () => Promise<void>,
): Judging {
  let judge: Judge | undefined;
  let isNew = false;
  let isAsked = false;
  let answer = () => {};
  const come = new Promise<void>((resolve) => (answer = resolve));
  let press = () => {};
  const isPressing = () => isNew || (judge?.isFresh() ?? false);
  // Only surveys ring for a judge; the first is waited for.
  const bell = heard(page.bell, () => isPressing() && press());

  function mentionsOf(block: Block, outline: Outline, pass: Pass) {
    const { reading } = block;
    if (!reading?.candidates.length) return [];
    if (judge?.knowsPage()) return judge.mentionsOf(block, outline, pass);
    if (judge && needsContext(block)) judge.survey();
    else if (!isAsked && needsContext(block)) {
      isAsked = true;
      // Where it could not be had, the next form with several senses asks again.
      void ask(bringJudge, page.signal).then((hasCome) => (isAsked = hasCome));
    }
    return lexicon.sureMentions(reading);
  }

  return {
    readBlock: (text) => (judge ?? { readBlock: lexicon.readForms }).readBlock(text),
    begin(create) {
      judge = create({ ...page, bell });
      isNew = true;
      answer();
      page.bell.ring();
      press();
    },
    async awaited() {
      if (isAsked) await Promise.race([come, pause(judgePatience, page.signal)]);
      return isNew;
    },
    isNew: () => isNew,
    async pressed() {
      if (!isPressing()) await new Promise<void>((resolve) => (press = resolve));
    },
    async takeUp() {
      if (!judge || !isNew) return [];
      isNew = false;
      return readAnew(judge, page);
    },
    count: (fresh, gone) => judge?.count(fresh, gone),
    hasTurned: () => judge?.hasTurned() ?? false,
    decide: (block, outline, pass) =>
      setMarks(block, mentionsOf(block, outline, pass).filter(lexicon.isShown)),
    survey: () => judge?.survey(),
  };
}

/** A bell that also tells of each ring. */
function heard(bell: Bell, onRing: () => void): Bell {
  return {
    ...bell,
    ring() {
      bell.ring();
      onRing();
    },
  };
}

/** Reads the blocks that need a judge again with one; gives these. */
async function readAnew(judge: Judge, { store, slices }: JudgedPage): Promise<readonly Block[]> {
  const blocks = [...store.all()].filter(needsContext);
  for (const block of blocks) {
    block.reading = judge.readBlock(block.text);
    await slices.turn();
  }
  judge.count(store.all(), []);
  return blocks;
}

/** Asks for the judge, each time later, until it has come or the page has ended; whether it has come. */
async function ask(bringJudge: () => Promise<void>, signal: AbortSignal): Promise<boolean> {
  for (let wait = judgeRetryDelay; wait <= longestJudgeRetryDelay; wait *= 2) {
    if (signal.aborted) break;
    try {
      await bringJudge();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return false;
}
