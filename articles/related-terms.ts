import type { Term } from './glossary-schema.ts';

/** A term by its name. */
export type TermName = Pick<Term, 'id' | 'name'>;

/** Terms to read next, closest first; found at build, since comparing all texts takes long. */
export function relatedTerms({ related }: Term, names: readonly TermName[]): TermName[] {
  return related.flatMap((id) => {
    const found = names.find((term) => term.id === id);
    return found ? [{ id, name: found.name }] : [];
  });
}
