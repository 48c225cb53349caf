import type { Term } from './glossary-schema.ts';

/** The term that goes by a name, its own or another, in whatever case, spacing or hyphenation; undefined when none does. */
export function findTerm<T extends Pick<Term, 'name' | 'alsoCalled'>>(
  name: string,
  terms: readonly T[],
): T | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  const goesBy = (names: string[]) =>
    names.some((one) => fold(one) === wanted || fold(one) === singular(wanted));
  return terms.find((term) => goesBy([term.name])) ?? terms.find((term) => goesBy(term.alsoCalled));
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const singular = (name: string) => name.replace(/s$/, '');
