import type { Findable, FindableFact, FindableTerm } from '../../articles/findable.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { formatMeasure, formatPrice } from '../facts/format-measure.ts';
import { articleFacts } from './article-facts.ts';
import { type LibraryFact, plainFact } from './library-fact.ts';

/** Everything in the library that can be found but for the answers, in the order in which it stands there. */
export function libraryFacts({ articles, terms, facts, notes, gaps }: Findable): LibraryFact[] {
  const byTerm = new Map(facts.map((one) => [one.term, one.facts]));
  return [
    ...articles.flatMap(articleFacts),
    ...terms.map(
      ({ id, name, definition, alsoCalled, words }): LibraryFact => ({
        ...plainFact,
        id: formatPlace({ term: id }),
        kind: 'term',
        title: name,
        text: definition,
        names: alsoCalled.join(' '),
        words,
        about: [id],
      }),
    ),
    ...terms.flatMap((term) => factsOf(term, byTerm.get(term.id) ?? [])),
    ...notes.map(
      ({ id, text, by, words, about, confidence }): LibraryFact => ({
        ...{ ...plainFact, id: formatPlace({ source: id }), kind: 'source' },
        ...{ title: by, by, text, words, about, confidence },
      }),
    ),
    ...gaps.map(
      (text, index): LibraryFact => ({
        ...plainFact,
        id: formatPlace({ source: `gap-${index}` }),
        kind: 'gap',
        text,
      }),
    ),
  ];
}

/** The facts of a term by question; each is found where the term stands. */
const factsOf = ({ id, name }: FindableTerm, facts: readonly FindableFact[]): LibraryFact[] =>
  facts.map(({ question, statement, figures, prices, sureness, boxed, by }, at) => ({
    ...plainFact,
    id: formatPlace({ term: id, at: String(at) }),
    kind: 'fact',
    title: name,
    text: statement,
    by,
    words: [...figures.map(formatMeasure), ...prices.map(formatPrice)].join(' '),
    about: [id],
    answers: [question],
    confidence: sureness,
    isWarning: boxed === true,
  }));
