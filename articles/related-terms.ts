import type { TermId } from '../detection/types.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';

/** Terms to read next, closest first; found at build, since comparing all texts takes too long in a page. */
export function relatedTerms(id: TermId, { terms }: Library): Term[] {
  const related = terms.find((term) => term.id === id)?.related ?? [];
  return related.flatMap((other) => terms.find((term) => term.id === other) ?? []);
}
