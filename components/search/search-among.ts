import type { Findable } from '../../articles/findable.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { standing } from '../../articles/standing.ts';
import { type LibraryFact, plainFact } from './library-fact.ts';
import { matchAnswers } from './match-answer.ts';
import { type Ranked, rankFacts } from './rank-facts.ts';
import { makeUnderstand, type Understand, type Understood } from './understand.ts';
import { indexWords } from './word-index.ts';

/** What a query finds. */
interface Found {
  /** The best hits, an answer first where there is one; a contradicted statement never first. */
  hits: { fact: LibraryFact }[];
  /** Stems of the words by which they were found. */
  stems: ReadonlySet<string>;
  total: number;
  /** Words of the query of which nothing is known. */
  unknown: string[];
  /** Words of it that were taken for others, which are known. */
  taken: Understood['taken'];
  /** Whether nothing answers all of it. */
  isPartial: boolean;
}

/** Answers a query with the best hits, at most `most` of them, and how many there are. */
export type Search = (query: string, most: number) => Found;

/** Covering so much counts as all of it. */
const nearlyAll = 0.6;

/** What the search knows of the library beside the facts that it is to find. */
type Known = Pick<Findable, 'articles' | 'terms' | 'answers' | 'words'>;

/** Makes facts of a library searchable: by names, by everyday words and by the questions that people ask. */
export function searchAmong(facts: readonly LibraryFact[], known: Known): Search {
  const { articles, terms, answers, words } = known;
  const index = indexWords(facts);
  const wordings = answers.flatMap((answer) => answer.asked);
  const understand = makeUnderstand(index, terms, words, wordings);
  const subject = articles.map((article) => article.subject);
  const ofSubject = terms
    .filter(({ id, sameAs }) => subject.includes(id) || (sameAs && subject.includes(sameAs)))
    .map(({ id }) => id);
  const answerTo = matchAnswers(answers, ofSubject, { understand, index });
  const subjects = new Set([
    ...ofSubject,
    ...terms.filter(({ id, isTold }) => isTold && !words.general.includes(id)).map(({ id }) => id),
  ]);
  const rank = rankFacts(facts, index);
  const breadth = new Map([...subjects].map((term) => [term, 0]));
  for (const { about } of facts)
    for (const term of new Set(about))
      if (breadth.has(term)) breadth.set(term, (breadth.get(term) ?? 0) + 1);
  const seek = (query: string) => sought(query, { understand, breadth, ofSubject });
  return (query, most) => {
    const { unknown, taken, ...wanted } = seek(query);
    const answer = answerTo(wanted);
    const ranked = rank(wanted);
    const first = answer && answerFact(answer, subject);
    const rest = contradictedLast(ranked, facts);
    const hits = [...(first ? [{ fact: first }] : []), ...rest.slice(0, most)].slice(0, most);
    return {
      hits: hits.map(({ fact }) => ({ fact })),
      total: rest.length + (first ? 1 : 0),
      stems: new Set(wanted.concepts.flatMap(({ ways }) => ways.flatMap(({ stems }) => stems))),
      unknown,
      taken,
      isPartial: !first && ranked[0] !== undefined && ranked[0].covered < nearlyAll,
    };
  };
}

interface Seeking {
  understand: Understand;
  /** The terms that an answer must tell of where they are named, and how much is known of each. */
  breadth: ReadonlyMap<string, number>;
  /** Those of them that are the subject of an article, by whatever name. */
  ofSubject: readonly string[];
}

/** What a query seeks; of several terms the one of which least is known comes first, and last the subject of an article, of which nearly everything tells. */
function sought(query: string, { understand, breadth, ofSubject }: Seeking) {
  const { concepts, unknown, taken, words } = understand(query);
  const named = concepts
    .map(({ terms }) => terms.filter((term) => breadth.has(term)))
    .filter((terms) => terms.length > 0);
  const breadthOf = (terms: string[]) => Math.min(...terms.map((term) => breadth.get(term) ?? 0));
  const isOfSubject = (terms: string[]) => terms.some((term) => ofSubject.includes(term));
  return {
    words,
    concepts,
    unknown,
    taken,
    unsaid: ofSubject,
    subjects: [
      ...named
        .filter((terms) => !isOfSubject(terms))
        .sort((one, other) => breadthOf(one) - breadthOf(other)),
      ...named.filter(isOfSubject),
    ],
  };
}

const isContradicted = ({ fact }: Pick<Ranked, 'fact'>) =>
  fact.verdict !== undefined && standing({ verdict: fact.verdict }) === 'contradicted';

/** Puts before a contradicted statement that would stand first the best of the rest, or what contradicts it. */
function contradictedLast(ranked: Ranked[], facts: readonly LibraryFact[]): Ranked[] {
  const [first] = ranked;
  if (!first || !isContradicted(first)) return ranked;
  const sound = ranked.find((one) => !isContradicted(one));
  if (sound) return [sound, ...ranked.filter((one) => one !== sound)];
  const against = (first.fact.against ?? []).map((id) => formatPlace({ source: id }));
  const found = facts.filter(({ id }) => against.includes(id));
  return [...found.map((fact) => ({ ...first, fact })), ...ranked];
}

const answerFact = (
  answer: NonNullable<LibraryFact['answer']>,
  about: readonly string[],
): LibraryFact => ({
  ...plainFact,
  id: formatPlace({ answer: answer.id }),
  kind: 'answer',
  title: answer.question,
  text: `${answer.short} ${answer.text}`,
  about,
  answer,
});
