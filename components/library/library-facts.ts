import { type Article, type Library, placedClaims, type Term } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { formatMeasure, formatPrice } from '../facts/format-measure.ts';
import { parts } from './parts.ts';
import type { FactsOfTerms } from './term-facts-context.ts';

/** What kind of thing a fact of the library is. */
type FactKind =
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
}

/** Everything in the library that can be found, in the order in which it stands there. */
export function libraryFacts(
  { articles, terms, evidence, gaps }: Library,
  facts: FactsOfTerms,
): LibraryFact[] {
  return [
    ...articles.flatMap(articleFacts),
    ...terms.map(
      ({ id, name, definition, alsoCalled, keyFacts }): LibraryFact => ({
        id: formatPlace({ term: id }),
        kind: 'term',
        title: name,
        text: definition,
        names: alsoCalled.join(' '),
        words: keyFacts.map(({ text }) => text).join(' '),
      }),
    ),
    ...terms.flatMap((term) => termFacts(term, facts)),
    ...evidence.map(
      ({ id, topic, text, figures, source }): LibraryFact => ({
        id: formatPlace({ source: id }),
        kind: 'source',
        title: source.title,
        text,
        names: '',
        words: [topic, source.by, source.year, ...figures].join(' '),
      }),
    ),
    ...gaps.map(
      (text, index): LibraryFact => ({
        id: formatPlace({ source: `gap-${index}` }),
        kind: 'gap',
        title: '',
        text,
        names: '',
        words: '',
      }),
    ),
  ];
}

/** The facts of a term by question; each is found where the term stands. */
function termFacts({ id, name }: Term, known: FactsOfTerms): LibraryFact[] {
  const of = known.get(id);
  if (of === undefined || typeof of === 'string') return [];
  return of.facts.map(({ statement, figures, prices, source }, at) => ({
    id: `${formatPlace({ term: id })}/${at}`,
    kind: 'fact',
    title: name,
    text: statement,
    names: '',
    words: [...figures.map(formatMeasure), ...prices.map(formatPrice), source.by].join(' '),
  }));
}

function articleFacts(article: Article): LibraryFact[] {
  const fact = (
    kind: FactKind,
    at: { section: string; claim?: string },
    told: { title?: string; text: string; words?: string },
  ): LibraryFact => ({
    id: formatPlace({ article: article.id, ...at }),
    kind,
    names: '',
    ...{ title: '', words: '', ...told },
  });
  const { can, cannot } = article.abilities;
  const differences = (id: string) =>
    article.conflicts.filter(({ claims }) => claims.includes(id)).map(({ how }) => how);
  return [
    ...placedClaims(article).map(({ claim, section }) => {
      const figures = claim.figures.map(({ label }) => label).join(' ');
      const said = [claim.kind, figures, claim.verdictNote, ...differences(claim.id)];
      const words = said.filter(Boolean).join(' ');
      const told = { title: section.heading, text: claim.text, words };
      return fact('claim', { section: section.id, claim: claim.id }, told);
    }),
    ...article.risks.map(({ id, name, words, course }) => {
      const said = words.map(({ text }) => text).join(', ');
      const told = { title: name, text: course ?? '', words: said };
      return fact('risk', { section: parts.risks.id, claim: id }, told);
    }),
    ...article.topics.map(({ id, name, sides }) => {
      const text = sides.map((side) => side.text).join(' ');
      const at = { section: parts.contradictions.id, claim: id };
      return fact('contradiction', at, { title: name, text });
    }),
    ...[...can, ...cannot].map(({ text }) =>
      fact('ability', { section: parts.abilities.id }, { text }),
    ),
    ...article.questions.map(({ text }, index) =>
      fact('question', { section: parts.questions.id, claim: String(index) }, { text }),
    ),
    ...article.notCovered.map(({ text }, index) =>
      fact('omission', { section: parts.notCovered.id, claim: String(index) }, { text }),
    ),
    ...article.derived.map(({ id, text, note }) =>
      fact('derived', { section: parts.derived.id, claim: id }, { text, words: note }),
    ),
  ];
}
