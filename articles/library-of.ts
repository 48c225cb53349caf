import type { Content } from './content.ts';
import type { GlossaryTerm, Term } from './glossary-schema.ts';
import type { Library } from './library.ts';

/** The term without what only detection needs. */
function shown({ forms, senses, ...term }: GlossaryTerm): Term {
  const names = [
    ...forms.abbreviations.map(({ text }) => text),
    ...forms.synonyms,
    ...forms.brandNames,
  ];
  return { ...term, alsoCalled: [...new Set(names)] };
}

/** The part of the content that is shown. */
export const libraryOf = ({ articles, evidence, glossary }: Content): Library => ({
  articles: articles.map(({ value }) => value),
  evidence: evidence.value.notes,
  gaps: evidence.value.gaps,
  terms: glossary.value.terms.map(shown),
});
