import type { StoredNote } from './evidence-schema.ts';
import type { GlossaryTerm, Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import type { Source } from './source-schema.ts';

/** A term as it is bundled: it names its sources by id, so that each stands there once. */
export type StoredTerm = Omit<Term, 'source' | 'keyFacts'> &
  Pick<GlossaryTerm, 'source' | 'keyFacts'>;

/** The library as it is bundled, with each source once. */
export interface StoredLibrary extends Omit<Library, 'evidence' | 'terms'> {
  sources: Source[];
  evidence: StoredNote[];
  terms: StoredTerm[];
}

/** The library with each source in its place. Throws where a source is missing, which the build rules out. */
export function openLibrary({ sources, evidence, terms, ...rest }: StoredLibrary): Library {
  const sourceOf = sourceFinder(sources);
  return {
    ...rest,
    evidence: evidence.map((note) => ({ ...note, source: sourceOf(note.source) })),
    terms: terms.map((term) => ({
      ...term,
      source: sourceOf(term.source),
      keyFacts: term.keyFacts.map((fact) => ({
        ...fact,
        source: fact.source === null ? null : sourceOf(fact.source),
      })),
    })),
  };
}

/** A look-up of sources by id, which throws where there is none. */
export function sourceFinder(sources: Source[]): (id: string) => Source {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`The source ${id} is missing from the library.`);
    return source;
  };
}
