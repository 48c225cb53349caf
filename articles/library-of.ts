import type { Content } from './content.ts';
import type { GlossaryTerm } from './glossary-schema.ts';
import { type NamedTerm, relatedFinder } from './relate-terms.ts';
import type { StoredLibrary } from './stored-library.ts';

/** The term without what only detection needs. */
function shown({ forms, senses, ...term }: GlossaryTerm): NamedTerm {
  const names = [
    ...forms.abbreviations.map(({ text }) => text),
    ...forms.synonyms,
    ...forms.brandNames,
  ];
  return { ...term, alsoCalled: [...new Set(names)] };
}

/** The part of the content that is shown, but for the facts by question; with the sources that it names. */
export function libraryOf(content: Content): StoredLibrary {
  const { about, articles, evidence, facts, glossary, sources } = content;
  const terms = glossary.value.terms.map(shown);
  const relatedTo = relatedFinder(terms);
  const withFacts = new Set(facts.map(({ value }) => value.term));
  const named = new Set([
    ...evidence.value.notes.map(({ source }) => source),
    ...terms.flatMap(({ source, keyFacts }) => [source, ...keyFacts.map((fact) => fact.source)]),
  ]);
  return {
    about: about.value,
    sources: sources.value.sources.filter(({ id }) => named.has(id)),
    articles: articles.map(({ value }) => value),
    evidence: evidence.value.notes,
    gaps: evidence.value.gaps,
    terms: terms.map((term) => ({
      ...term,
      related: relatedTo(term),
      hasFacts: withFacts.has(term.id),
    })),
  };
}
