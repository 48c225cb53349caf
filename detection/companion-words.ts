import type { CompanionWords } from './lexicon.ts';

/** The same lists of words in another form. */
export function eachOf<A, B>(words: CompanionWords<A>, change: (list: A) => B): CompanionWords<B> {
  return {
    stageKinds: change(words.stageKinds),
    stageVariants: change(words.stageVariants),
    stageRanges: change(words.stageRanges),
    nameLeads: change(words.nameLeads),
  };
}
