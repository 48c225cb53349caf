import type { Content } from './content.ts';
import type { Problem } from './content-error.ts';
import {
  type Reference,
  referencesOfArticle,
  referencesOfEvidence,
  referencesOfFacts,
  referencesOfGlossary,
} from './references-of.ts';

type Known = Record<Reference['to'], Set<string>>;

const ids = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));

const whereToAdd: Record<Reference['to'], string> = {
  claim: 'among the claims of the article',
  section: 'among the sections of the article',
  topic: 'among the topics of the article',
  note: 'in evidence.json',
  answer: 'in answers.json',
  term: 'in terms.json',
  category: 'among the categories of terms.json',
  source: 'in sources.json',
};

const unresolved = (file: string, references: Reference[], known: Known): Problem[] =>
  references
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ path, to, id }) => ({
      file,
      path,
      reason: `names the ${to} ${id}, which does not exist; correct the id or add it ${whereToAdd[to]}`,
    }));

/** What a file names by id. */
interface Named {
  file: string;
  references: Reference[];
}

/** Sources that nothing refers to, which no reader would ever see. */
function idle({ sources }: Content, named: Named[]): Problem[] {
  const used = new Set(
    named
      .flatMap(({ references }) => references.filter(({ to }) => to === 'source'))
      .map(({ id }) => id),
  );
  return sources.value.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: sources.file,
      path: `sources[${id}]`,
      reason: 'is named by no fact, note or term; name it there or remove it',
    }));
}

/** References to what does not exist, and sources to which nothing refers; an article may only name claims of its own. */
export function checkReferences(content: Content): Problem[] {
  const { answers, articles, evidence, facts, glossary, sources } = content;
  const none = new Set<string>();
  const shared = {
    note: ids(evidence.value.notes),
    answer: ids(answers.value.answers),
    term: ids(glossary.value.terms),
    category: new Set(glossary.value.categories),
    source: ids(sources.value.sources),
    claim: ids(articles.flatMap(({ value }) => value.claims)),
    section: none,
    topic: none,
  };
  const others: Named[] = [
    { file: glossary.file, references: referencesOfGlossary(glossary.value) },
    { file: evidence.file, references: referencesOfEvidence(evidence.value) },
    ...facts.map(({ file, value }) => ({ file, references: referencesOfFacts(value) })),
  ];
  return [
    ...articles.flatMap(({ file, value }) =>
      unresolved(file, referencesOfArticle(value), {
        ...shared,
        claim: ids(value.claims),
        section: ids(value.sections),
        topic: ids(value.topics),
      }),
    ),
    ...others.flatMap(({ file, references }) => unresolved(file, references, shared)),
    ...idle(content, others),
  ];
}
