import type { Term } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import { formatMeasure, formatPrice } from '../facts/format-measure.ts';
import { articleFacts } from './article-facts.ts';
import type { Findable } from './findable.ts';
import { type LibraryFact, plainFact } from './library-fact.ts';

/** Everything in the library that can be found but for the answers, in the order in which it stands there. */
export function libraryFacts({ library, facts }: Findable): LibraryFact[] {
  const { articles, terms, evidence, gaps } = library;
  return [
    ...articles.flatMap(articleFacts),
    ...terms.map(
      ({ id, name, definition, alsoCalled, keyFacts }): LibraryFact => ({
        ...plainFact,
        id: formatPlace({ term: id }),
        kind: 'term',
        title: name,
        text: definition,
        names: alsoCalled.join(' '),
        words: keyFacts.map(({ text }) => text).join(' '),
        about: [id],
      }),
    ),
    ...terms.flatMap((term) => factsOf(term, facts.get(term.id))),
    ...evidence.map(
      ({ id, topic, text, figures, source, confidence }): LibraryFact => ({
        ...plainFact,
        id: formatPlace({ source: id }),
        kind: 'source',
        title: source.by,
        text,
        words: [topic, source.title, source.year, ...figures].join(' '),
        about: terms.filter((term) => term.evidence.includes(id)).map((term) => term.id),
        confidence,
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
function factsOf({ id, name }: Term, known: FactsState | undefined): LibraryFact[] {
  if (known === undefined || typeof known === 'string') return [];
  return known.facts.map((fact, at) => ({
    ...plainFact,
    id: formatPlace({ term: id, at: String(at) }),
    kind: 'fact',
    title: name,
    text: fact.statement,
    words: [
      ...fact.figures.map(formatMeasure),
      ...fact.prices.map(formatPrice),
      fact.source.by,
    ].join(' '),
    about: [id],
    answers: [fact.question],
    confidence: fact.sureness,
    isWarning: fact.boxed === true,
  }));
}
