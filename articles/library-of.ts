import type { StoredAnswer } from './answers-schema.ts';
import type { Article } from './article-schema.ts';
import type { Content } from './content.ts';
import type { GlossaryTerm } from './glossary-schema.ts';
import { relatedFinder } from './relate-terms.ts';
import type { StoredLibrary, WrittenTerm } from './stored-library.ts';

/** The term without what only detection needs. */
function shown({ forms, senses, ...term }: GlossaryTerm): WrittenTerm {
  const abbreviations = forms.abbreviations.map(({ text }) => text);
  const names = [...abbreviations, ...forms.synonyms, ...forms.brandNames];
  return { ...term, alsoCalled: [...new Set(names)], abbreviations };
}

/** An article whose questions bring the short answers near them. */
function withAnswers(article: Article, answers: ReadonlyMap<string, StoredAnswer>): Article {
  const questions = article.questions.map((question) => ({
    ...question,
    near: question.answers.flatMap((named) => {
      const answer = answers.get(named);
      return answer ? [{ id: named, question: answer.question, short: answer.short }] : [];
    }),
  }));
  return { ...article, questions };
}

/** The part of the content that is shown, but for the facts by question; with the sources that it names, by number. */
export function libraryOf(content: Content): StoredLibrary {
  const { about, articles, evidence, facts, glossary, sources } = content;
  const terms = glossary.value.terms.map(shown);
  const shortAnswers = new Map(content.answers.value.answers.map((one) => [one.id, one]));
  const relatedTo = relatedFinder(terms);
  const withFacts = new Set(facts.map(({ value }) => value.term));
  const named = new Set([
    ...evidence.value.notes.map(({ source }) => source),
    ...terms.flatMap(({ source, keyFacts }) => [source, ...keyFacts.map((fact) => fact.source)]),
  ]);
  const table = sources.value.sources.filter(({ id }) => named.has(id));
  const numbers = new Map(table.map(({ id }, at) => [id, at]));
  const numberOf = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`The source ${id} is missing from the table.`);
    return number;
  };
  return {
    about: about.value,
    sources: table.map(({ id, ...source }) => source),
    articles: articles.map(({ value }) => withAnswers(value, shortAnswers)),
    evidence: evidence.value.notes.map((note) => ({ ...note, source: numberOf(note.source) })),
    gaps: evidence.value.gaps,
    terms: terms.map((term) => ({
      ...term,
      source: numberOf(term.source),
      keyFacts: term.keyFacts.map((fact) => ({
        ...fact,
        source: fact.source === null ? null : numberOf(fact.source),
      })),
      related: relatedTo(term),
      hasFacts: withFacts.has(term.id),
    })),
  };
}
