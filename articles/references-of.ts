import type { Article, Topic } from './article-schema.ts';
import type { Evidence } from './evidence-schema.ts';
import type { StoredFacts } from './facts-schema.ts';
import type { Glossary } from './glossary-schema.ts';

/** One place where the content names something by its id. */
export interface Reference {
  path: string;
  to: 'claim' | 'section' | 'topic' | 'note' | 'term' | 'category' | 'source' | 'answer';
  id: string;
}

const each = (path: string, to: Reference['to'], ids: string[]): Reference[] =>
  ids.map((id, at) => ({ path: `${path}[${at}]`, to, id }));

const one = (path: string, to: Reference['to'], id: string | null | undefined): Reference[] =>
  id ? [{ path, to, id }] : [];

/** Claims and evidence that an entry of an article rests on. */
const grounds = (path: string, entry: { claims: string[]; evidence?: string[] }) => [
  ...each(`${path}.claims`, 'claim', entry.claims),
  ...each(`${path}.evidence`, 'note', entry.evidence ?? []),
];

const referencesOfTopic = ({ id, row, sides }: Topic): Reference[] => [
  ...each(`topics[${id}].row.terms`, 'term', row?.terms ?? []),
  ...sides.flatMap((side, at) => [
    ...grounds(`topics[${id}].sides[${at}]`, side),
    ...each(`topics[${id}].sides[${at}].answer.evidence`, 'note', side.answer.evidence),
  ]),
];

/** Everything that an article names by id. */
export function referencesOfArticle(article: Article): Reference[] {
  const abilities = (['can', 'cannot'] as const).flatMap((list) =>
    article.abilities[list].flatMap((ability, at) => [
      ...grounds(`abilities.${list}[${at}]`, ability),
      ...each(`abilities.${list}[${at}].against`, 'claim', ability.against),
    ]),
  );
  return [
    ...one('subject', 'term', article.subject),
    ...one('costClaim', 'claim', article.costClaim),
    ...article.claims.flatMap(({ id, place, evidence }) => [
      ...one(`claims[${id}].place.section`, 'section', place.section),
      ...evidence.flatMap(({ note }, at) =>
        one(`claims[${id}].evidence[${at}].note`, 'note', note),
      ),
    ]),
    ...article.conflicts.flatMap(({ id, topic, claims }) => [
      ...one(`conflicts[${id}].topic`, 'topic', topic),
      ...each(`conflicts[${id}].claims`, 'claim', claims),
    ]),
    ...article.topics.flatMap(referencesOfTopic),
    ...abilities,
    ...article.risks.flatMap((risk) => [
      ...grounds(`risks[${risk.id}]`, risk),
      ...risk.words.flatMap(({ claim }, at) =>
        one(`risks[${risk.id}].words[${at}].claim`, 'claim', claim),
      ),
    ]),
    ...article.questions.flatMap((question, at) => [
      ...grounds(`questions[${at}]`, question),
      ...each(`questions[${at}].answers`, 'answer', question.answers),
    ]),
    ...article.notCovered.flatMap(({ terms, evidence }, at) => [
      ...each(`notCovered[${at}].terms`, 'term', terms),
      ...each(`notCovered[${at}].evidence`, 'note', evidence),
    ]),
    ...article.derived.flatMap((entry) => grounds(`derived[${entry.id}]`, entry)),
  ];
}

/** Everything that the glossary names by id. */
export const referencesOfGlossary = ({ terms }: Glossary): Reference[] =>
  terms.flatMap((term) => [
    ...one(`terms[${term.id}].category`, 'category', term.category),
    ...one(`terms[${term.id}].sameAs`, 'term', term.sameAs),
    ...grounds(`terms[${term.id}]`, term),
    ...one(`terms[${term.id}].source`, 'source', term.source),
    ...term.keyFacts.flatMap(({ claims, source }, at) => [
      ...each(`terms[${term.id}].keyFacts[${at}].claims`, 'claim', claims),
      ...one(`terms[${term.id}].keyFacts[${at}].source`, 'source', source),
    ]),
  ]);

/** Everything that the notes name by id. */
export const referencesOfEvidence = ({ notes }: Evidence): Reference[] =>
  notes.flatMap(({ id, source }) => one(`notes[${id}].source`, 'source', source));

/** Everything that the facts of a term name by id. */
export const referencesOfFacts = ({ term, facts }: StoredFacts): Reference[] => [
  ...one('term', 'term', term),
  ...facts.flatMap(({ source }, at) => one(`facts[${at}].source`, 'source', source)),
];
