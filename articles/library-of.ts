import type { Content } from './content.ts';
import type { GlossaryTerm } from './glossary-schema.ts';
import type { Library } from './library.ts';
import { type NamedTerm, relateTerms } from './relate-terms.ts';

/** The term without what only detection needs. */
function shown({ forms, senses, ...term }: GlossaryTerm): NamedTerm {
  const names = [
    ...forms.abbreviations.map(({ text }) => text),
    ...forms.synonyms,
    ...forms.brandNames,
  ];
  return { ...term, alsoCalled: [...new Set(names)] };
}

/** The part of the content that is shown. */
export function libraryOf({ articles, evidence, glossary }: Content): Library {
  const terms = glossary.value.terms.map(shown);
  return {
    articles: articles.map(({ value }) => value),
    evidence: evidence.value.notes,
    gaps: evidence.value.gaps,
    terms: terms.map((term) => ({ ...term, related: relateTerms(term, terms) })),
  };
}
