import type { Article, Claim } from '../../../articles/article-schema.ts';
import type { Library } from '../../../articles/library.ts';
import { article as first, library as shipped } from './shipped.ts';

const claim = (id: string, text: string, more: Partial<Claim> = {}): Claim => ({
  id,
  place: { section: 'all', paragraph: 1, sentence: 1 },
  kind: 'risk',
  text,
  figures: [],
  verdict: 'unsupported',
  evidence: [],
  ...more,
});

/** A small article about one term, which says one thing of each kind. */
function about(subject: string, letter: string, price: [low: number, high: number]): Article {
  const id = (number: number) => `${letter}0${number}`;
  const [low, high] = price;
  const figure = { label: 'price', low, high, unit: 'EUR', per: null, exact: true };
  return {
    ...first,
    id: `about-${subject}`,
    subject,
    sections: [{ id: 'all', heading: 'All', short: 'All', paragraphs: [1] }],
    claims: [
      claim(id(1), 'It helps.', { kind: 'benefit' }),
      claim(id(2), 'It can leave scars.'),
      claim(id(3), 'It has a price.', { kind: 'cost', figures: [figure] }),
    ],
    topics: [],
    conflicts: [],
    abilities: {
      can: [{ text: 'Help.', claims: [id(1)], against: [], evidence: [] }],
      cannot: [],
    },
    costClaim: id(3),
    risks: [
      {
        id: 'scars',
        name: 'Scars',
        words: [],
        figure: null,
        course: null,
        claims: [id(2)],
        evidence: [],
      },
      {
        id: 'pain',
        name: 'Pain',
        words: [],
        figure: null,
        course: null,
        claims: [id(1)],
        evidence: [],
      },
    ],
    questions: [{ text: 'Who does it?', claims: [id(1)], evidence: [], answers: [] }],
    notCovered: [{ text: 'Late effects', terms: ['dandruff'], evidence: [] }],
    derived: [],
  };
}

const named: Record<string, string[]> = { scarring: ['T02'], graft: ['T01'] };

/** The library with an article on hair transplants and one on microneedling beside its own. */
export const threeArticles: Library = {
  ...shipped,
  articles: [
    first,
    about('hair-transplant', 'T', [2000, 9000]),
    about('microneedling', 'M', [50, 90]),
  ],
  terms: shipped.terms.map((term) => ({
    ...term,
    claims: [...term.claims, ...(named[term.id] ?? [])],
  })),
};
