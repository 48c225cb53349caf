import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';

/** The term that goes by a name, its own or another, in whatever case, spacing or hyphenation; undefined when none does. */
export function findTerm(name: string, library: Library): Term | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  const goesBy = (names: string[]) =>
    names.some((one) => fold(one) === wanted || fold(one) === singular(wanted));
  return (
    library.terms.find((term) => goesBy([term.name])) ??
    library.terms.find((term) => goesBy(term.alsoCalled))
  );
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const singular = (name: string) => name.replace(/s$/, '');
