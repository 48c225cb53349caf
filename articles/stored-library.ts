import type { StoredNote } from './evidence-schema.ts';
import type { GlossaryTerm, KeyFact, Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import type { Source } from './source-schema.ts';

/** A source by its number in the table of the bundle: ids are for those who write, and weigh more than all else of it. */
type Numbered<T extends { source: unknown }> = Omit<T, 'source'> & {
  source: number | Extract<T['source'], null>;
};

/** A term as it is bundled. */
type StoredTerm = Omit<Term, 'source' | 'keyFacts'> & {
  source: number;
  keyFacts: Numbered<KeyFact>[];
};

/** The library as it is bundled, with each source once. */
export interface StoredLibrary extends Omit<Library, 'evidence' | 'terms'> {
  sources: Omit<Source, 'id'>[];
  evidence: Numbered<StoredNote>[];
  terms: StoredTerm[];
}

/** The library with each source in its place. Throws where a source is missing, which the build rules out. */
export function openLibrary({ sources, evidence, terms, ...rest }: StoredLibrary): Library {
  const sourceOf = sourceFinder(sources.map((source, at) => ({ ...source, id: String(at) })));
  const opened = ({ source }: { source: number }) => sourceOf(String(source));
  return {
    ...rest,
    evidence: evidence.map((note) => ({ ...note, source: opened(note) })),
    terms: terms.map((term) => ({
      ...term,
      source: opened(term),
      keyFacts: term.keyFacts.map((fact) => ({
        ...fact,
        source: fact.source === null ? null : sourceOf(String(fact.source)),
      })),
    })),
  };
}

/** A term as the glossary has it, without what only detection needs. */
export type WrittenTerm = Omit<StoredTerm, 'source' | 'keyFacts' | 'related' | 'hasFacts'> &
  Pick<GlossaryTerm, 'source' | 'keyFacts'>;

/** A look-up of sources by id, which throws where there is none. */
export function sourceFinder(sources: Source[]): (id: string) => Source {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`The source ${id} is missing from the library.`);
    return source;
  };
}
