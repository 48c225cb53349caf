import type { Answer, Ground, SearchContent } from '../../articles/answers.ts';
import type { Claim } from '../../articles/article-schema.ts';
import type { FactQuestion } from '../../articles/fact-questions.ts';
import type { Confidence, Library, Term } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import { formatMeasure, formatPrice } from '../facts/format-measure.ts';
import { articleFacts } from './article-facts.ts';

/** What kind of thing a fact of the library is. */
export type FactKind =
  | 'answer'
  | 'claim'
  | 'contradiction'
  | 'ability'
  | 'risk'
  | 'question'
  | 'omission'
  | 'derived'
  | 'term'
  | 'fact'
  | 'source'
  | 'gap';

/** One thing of the library that can be found. */
export interface LibraryFact {
  /** Fragment of the link that shows it. */
  id: string;
  kind: FactKind;
  title: string;
  text: string;
  /** What it is called beside its title; not shown. */
  names: string;
  /** Words under which it is found too, though they are not shown. */
  words: string;
  /** Ids of the terms of which it tells. */
  about: readonly string[];
  /** The questions on them that it answers. */
  answers: readonly FactQuestion[];
  /** What others make of it, where it is a statement of an article, and what they say against it. */
  verdict?: Claim['verdict'];
  against?: { text: string; notes: string[] };
  confidence?: Confidence;
  /** Whether it is a warning that comes before all else. */
  isWarning?: boolean;
  /** The answer that it is, and what that rests on. */
  answer?: Answer & { grounds: Ground[] };
}

/** What can be found, and what of the content answers and words come from. */
export interface Findable {
  library: Library;
  facts: ReadonlyMap<string, FactsState>;
  /** Undefined where it could not be read: then there are no answers. */
  asked?: SearchContent | undefined;
}

/** A fact without what only some have. */
export const plainFact = { title: '', names: '', words: '', about: [], answers: [] } as const;

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
