import type { Read } from './content.ts';
import type { Problem } from './content-error.ts';
import { type Form, formsOf } from './forms-of.ts';
import type { Glossary, GlossaryTerm } from './glossary-schema.ts';

interface Claimed extends Form {
  term: string;
}

/** The form without case, spaces and hyphens, by which two spellings count as one. */
const folded = (form: string) =>
  form
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\u00ad]/gu, '');

/** Forms claimed by several terms of which at least one would mark it wherever it stands. */
function contested(terms: GlossaryTerm[], file: string): Problem[] {
  const all: Claimed[] = terms.flatMap((term) =>
    formsOf(term).map((form) => ({ ...form, term: term.id })),
  );
  const owners = Map.groupBy(all, ({ text }) => folded(text));
  return [...owners.values()].flatMap((claims) => {
    const [first] = claims;
    const other = claims.find(({ term }) => term !== first?.term);
    if (!first || !other || claims.every(({ policy }) => policy !== 'always')) return [];
    const reason = `the form "${other.text}" belongs to ${first.term} too (${first.path}); keep it in one of the two, or let both need context`;
    return [{ file, path: `terms[${other.term}].${other.path}`, reason }];
  });
}

/** Weak forms that are no form of their term. */
const unknownWeakForms = (terms: GlossaryTerm[], file: string): Problem[] =>
  terms.flatMap((term) =>
    term.forms.weakForms
      .map((text, at) => ({ text, at }))
      .filter(({ text }) => !formsOf(term).some((form) => form.text === text))
      .map(({ text, at }) => ({
        file,
        path: `terms[${term.id}].forms.weakForms[${at}]`,
        reason: `"${text}" is not a form of the term; add it to its synonyms or another list`,
      })),
  );

/** Another name of a term that is itself only another name. */
const chained = (terms: GlossaryTerm[], file: string): Problem[] =>
  terms
    .filter(({ sameAs }) => terms.some((known) => known.id === sameAs && known.sameAs))
    .map(({ id, sameAs }) => ({
      file,
      path: `terms[${id}].sameAs`,
      reason: `names ${sameAs}, which is itself another name; name the term behind it`,
    }));

/** Forms that two terms claim without doubt, weak forms that are not forms, and names of names. */
export const checkForms = ({ file, value: { terms } }: Read<Glossary>): Problem[] => [
  ...contested(terms, file),
  ...unknownWeakForms(terms, file),
  ...chained(terms, file),
];
