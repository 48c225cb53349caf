import type { FormWords } from './companion-words.ts';

/** The lists of words around forms in another form. */
export function eachOf<A, B>(words: FormWords<A>, change: (list: A) => B): FormWords<B> {
  return {
    stageKinds: change(words.stageKinds),
    stageVariants: change(words.stageVariants),
    stageRanges: change(words.stageRanges),
    stageNumbers: change(words.stageNumbers),
    stageRomans: change(words.stageRomans),
    titles: change(words.titles),
    longNames: change(words.longNames),
    people: change(words.people),
    bodily: change(words.bodily),
    owners: change(words.owners),
  };
}
