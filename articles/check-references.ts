import type { Content } from './content.ts';
import type { Problem } from './content-error.ts';
import { type Reference, referencesOfArticle, referencesOfGlossary } from './references-of.ts';

type Known = Record<Reference['to'], Set<string>>;

const ids = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));

const whereToAdd: Record<Reference['to'], string> = {
  claim: 'among the claims of the article',
  section: 'among the sections of the article',
  topic: 'among the topics of the article',
  note: 'in evidence.json',
  term: 'in terms.json',
  category: 'among the categories of terms.json',
};

const unresolved = (file: string, references: Reference[], known: Known): Problem[] =>
  references
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ path, to, id }) => ({
      file,
      path,
      reason: `names the ${to} ${id}, which does not exist; correct the id or add it ${whereToAdd[to]}`,
    }));

/** References to what does not exist; an article may only name claims of its own. */
export function checkReferences({ articles, evidence, glossary }: Content): Problem[] {
  const shared = {
    note: ids(evidence.value.notes),
    term: ids(glossary.value.terms),
    category: new Set(glossary.value.categories),
  };
  const allClaims = ids(articles.flatMap(({ value }) => value.claims));
  const none = new Set<string>();
  return [
    ...articles.flatMap(({ file, value }) =>
      unresolved(file, referencesOfArticle(value), {
        ...shared,
        claim: ids(value.claims),
        section: ids(value.sections),
        topic: ids(value.topics),
      }),
    ),
    ...unresolved(glossary.file, referencesOfGlossary(glossary.value), {
      ...shared,
      claim: allClaims,
      section: none,
      topic: none,
    }),
  ];
}
