import { groundsOf, type SearchContent } from './answers.ts';
import type { Article, Claim } from './article-schema.ts';
import { drawnCount } from './drawn-count.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type {
  Findable,
  FindableAnswer,
  FindableArticle,
  FindableClaim,
  FindableFact,
  FindableNote,
  FindableTerm,
} from './findable.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import { type PlacedClaim, placedClaims } from './placed-claim.ts';
import type { TermFact, TermFacts } from './term-facts.ts';

interface Searched {
  library: Library;
  facts: readonly TermFacts[];
  search: SearchContent;
}

/** All that the search reads of the content: texts and what bears on them, nothing of how they are shown. */
export function makeFindable(searched: Searched): Findable {
  const { library, facts, search } = searched;
  const { articles, terms, evidence, gaps } = library;
  return {
    articles: articles.map(articleOf),
    terms: terms.map(termOf),
    facts: facts.map((one) => ({ term: one.term, facts: one.facts.map(factOf) })),
    notes: evidence.map((note) => noteOf(note, terms)),
    gaps,
    answers: answersOf(searched),
    words: search.words,
  };
}

function answersOf({ library, facts, search }: Searched): FindableAnswer[] {
  const { evidence, terms: all } = library;
  const known = {
    notes: new Map(evidence.map((note) => [note.id, note])),
    facts: new Map(facts.map((one) => [one.term, one])),
  };
  return search.answers.map((answer) => {
    const { id, question, short, text, asked, terms, sureness } = answer;
    return {
      ...{ id, question, short, text, asked, terms, sureness },
      sources: groundsOf(answer, known).length,
      ...drawnCount(answer, { facts, terms: all }),
    };
  });
}

function articleOf(article: Article): FindableArticle {
  const { id, subject, abilities, questions } = article;
  const textOf = ({ text }: { text: string }) => text;
  return {
    ...{ id, subject },
    claims: placedClaims(article).map((placed) => claimOf(placed, article)),
    risks: article.risks.map(({ id, name, words, course }) => ({
      ...{ id, name, course: course ?? '' },
      words: words.map(textOf).join(', '),
    })),
    topics: article.topics.map(({ id, name, sides }) => ({
      ...{ id, name, text: sides.map(textOf).join(' ') },
    })),
    can: abilities.can.map(textOf),
    cannot: abilities.cannot.map(textOf),
    questions: questions.map(textOf),
    notCovered: article.notCovered.map(({ text, terms }) => ({ text, terms })),
    derived: article.derived.map(({ id, text, note }) => ({ id, text, note })),
  };
}

function claimOf({ claim, section }: PlacedClaim, { conflicts }: Article): FindableClaim {
  const { id, kind, text, verdict, verdictNote, figures } = claim;
  return {
    ...{ id, kind, text, verdict, ...(verdictNote !== undefined && { verdictNote }) },
    section: section.id,
    labels: figures.map(({ label }) => label).join(' '),
    differences: conflicts
      .filter(({ claims }) => claims.includes(id))
      .map(({ how }) => how)
      .join(' '),
    against: notesAgainst(claim),
  };
}

const notesAgainst = ({ evidence }: Claim) =>
  evidence.filter(({ relation }) => relation === 'contradicts').map(({ note }) => note);

const termOf = (term: Term): FindableTerm => ({
  id: term.id,
  name: term.name,
  alsoCalled: term.alsoCalled,
  definition: term.definition,
  ...(term.sameAs !== undefined && { sameAs: term.sameAs }),
  words: term.keyFacts.map(({ text }) => text).join(' '),
  isTold: term.hasFacts || term.kind !== undefined,
});

const factOf = (fact: TermFact): FindableFact => ({
  question: fact.question,
  statement: fact.statement,
  figures: fact.figures,
  prices: fact.prices,
  sureness: fact.sureness,
  ...(fact.boxed && { boxed: fact.boxed }),
  by: fact.source.by,
});

const noteOf = (note: EvidenceNote, terms: readonly Term[]): FindableNote => ({
  id: note.id,
  text: note.text,
  confidence: note.confidence,
  by: note.source.by,
  words: [note.topic, note.source.title, note.source.year, ...note.figures].join(' '),
  about: terms.filter(({ evidence }) => evidence.includes(note.id)).map(({ id }) => id),
});
