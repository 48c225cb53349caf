import type { StageWords } from './lexicon.ts';

/** The lists of words of stages in another form. */
export function eachOf<A, B>(words: StageWords<A>, change: (list: A) => B): StageWords<B> {
  return {
    stageKinds: change(words.stageKinds),
    stageVariants: change(words.stageVariants),
    stageRanges: change(words.stageRanges),
  };
}
