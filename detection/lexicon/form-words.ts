import type { FormWords } from './lexicon.ts';

/** The lists of words around forms in another form. */
export function eachOf<A, B>(words: FormWords<A>, change: (list: A) => B): FormWords<B> {
  const lists = Object.entries<A>({ ...words }).map(([kind, list]) => [kind, change(list)]);
  return Object.fromEntries(lists) as FormWords<B>;
}
