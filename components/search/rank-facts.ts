import type { Claim } from '../../articles/article-schema.ts';
import type { Confidence } from '../../articles/index.ts';
import type { FactKind, LibraryFact } from './library-fact.ts';
import { rarityOf } from './rarity-of.ts';
import { remember } from './remember.ts';
import type { Concept } from './understand.ts';
import type { WordIndex } from './word-index.ts';

/** How much what is found tells, by what kind of thing it is. */
const byKind: Record<FactKind, number> = {
  answer: 1,
  fact: 1.1,
  term: 1,
  source: 0.98,
  claim: 0.85,
  ability: 0.8,
  contradiction: 0.8,
  risk: 0.75,
  derived: 0.6,
  question: 0.6,
  gap: 0.55,
  omission: 0.4,
};

/** How much a statement weighs once others were heard. */
const byVerdict: Record<Claim['verdict'], number> = {
  supported: 1,
  consistent: 0.95,
  refined: 0.9,
  mixed: 0.8,
  unsupported: 0.6,
  opinion: 0.5,
  advice: 0.6,
  contradicted: 0.3,
};

const byConfidence: Record<Confidence, number> = { high: 1.04, medium: 1, low: 0.95 };

/** Who types but a name wants to know what it is. */
const named = 1.5;

/** Where no question is asked of a term and all else is equal, what it is comes before what is known of it. */
const itself = 1.18;

/** Who asks for no price is told it last. */
const unaskedPrice = 0.2;

/** Warnings of regulators come before other harms. */
const warning = 1.15;

/** How well a fact answers because of what it is about or what question it answers, whatever its words. */
const semantic = { about: 0.9, broad: 0.8, hint: 0.25 };

/** What is left of a fact that does not tell of the term that was asked for first, or of another. */
const missing = { first: 0.25, other: 0.75, unsaid: 0.5 };

/** What a fact counts that names the term and tells of another. */
const mentioned = 0.85;

/** Where a fact has both the words and the question, it answers so much better. */
const both = 0.2;

/** What covers less of what was asked is no answer to it. */
const leastCovered = 0.28;

/** What is so much worse than the best is not worth reading. */
const leastOfBest = 0.06;

/** A fact that answers a query, and how well. */
export interface Ranked {
  fact: LibraryFact;
  score: number;
  /** The share of what was asked that it answers. */
  covered: number;
}

/** What a query comes to: its concepts and, in order, the terms that its answer must tell of. */
export interface Sought {
  concepts: readonly Concept[];
  /** Each by all ids under which it goes. */
  subjects: readonly (readonly string[])[];
  /** What is most likely meant where none is named. */
  unsaid: readonly string[];
}

/** Ranks facts by how well they answer what is sought, the best first. */
export type Rank = (sought: Sought) => Ranked[];

/** Makes the ranking of facts; what a concept finds is kept, since while one types all words but the last stay as they were. */
export function rankFacts(facts: readonly LibraryFact[], index: WordIndex): Rank {
  const priors = Float64Array.from(facts, prior);
  const finding = remember((concept: Concept) => matchConcept(concept, { facts, index }));
  return ({ concepts, subjects, unsaid }) => {
    if (concepts.length === 0) return [];
    const most = Math.max(...concepts.map((concept) => rarityOf(concept, index)));
    const isSubject = ({ terms }: Concept) =>
      terms.some((term) => subjects.some((one) => one.includes(term)));
    const parts = concepts.map((concept) => ({
      concept,
      // What is asked about matters as much as anything that is asked of it.
      share: isSubject(concept) ? most : rarityOf(concept, index),
      ...finding(concept),
    }));
    const whole = parts.reduce((sum, { share }) => sum + share, 0);
    const isAsked = concepts.some(({ asks }) => asks.length > 0);
    const isPriceAsked = concepts.some(({ asks }) => asks.includes('cost'));
    const ranked: Ranked[] = [];
    facts.forEach((fact, key) => {
      let answered = 0;
      for (const { share, amounts } of parts) answered += share * (amounts[key] ?? 0);
      if (answered === 0) return;
      const covered = answered / whole;
      const howTold = (terms: readonly string[]) => {
        if (terms.some((term) => fact.about.includes(term))) return 1;
        const isMentioned = parts.some(
          ({ concept, isHeld }) =>
            isHeld(key) && concept.terms.some((term) => terms.includes(term)),
        );
        return isMentioned ? mentioned : 0;
      };
      const aimed = isNamed(fact, concepts) ? named : aim(subjects, unsaid, howTold);
      const isItself =
        !isAsked && fact.kind === 'term' && subjects[0]?.some((term) => fact.about.includes(term));
      ranked.push({
        fact,
        covered,
        score:
          covered ** 2 *
          (priors[key] ?? 0) *
          aimed *
          (isItself ? itself : 1) *
          (!isPriceAsked && fact.answers.includes('cost') ? unaskedPrice : 1),
      });
    });
    return worthReading(ranked);
  };
}

/** Those that answer well enough beside the best, in order. */
function worthReading(ranked: Ranked[]): Ranked[] {
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  return ranked
    .filter(({ covered, score }) => covered >= leastCovered && score >= leastOfBest * best)
    .sort((one, other) => other.score - one.score);
}

/** How well a concept is answered by each fact, by its words, by what it is about and by the question that it answers. */
function matchConcept(
  concept: Concept,
  { facts, index }: { facts: readonly LibraryFact[]; index: WordIndex },
) {
  const amounts = new Float64Array(facts.length);
  for (const { stems, weight } of concept.ways)
    for (const [key, amount] of index.holding(stems))
      amounts[key] = Math.max(amounts[key] ?? 0, weight * amount);
  const named = index.holding(concept.ways[0]?.stems ?? []);
  if (concept.terms.length + concept.asks.length > 0)
    facts.forEach((fact, key) => {
      const byMeaning = meaning(fact, concept);
      if (byMeaning > 0) amounts[key] = joined(amounts[key] ?? 0, byMeaning);
    });
  return { amounts, isHeld: (key: number) => named.has(key) };
}

/** How well a fact answers a concept by what it is about and what question it answers. */
function meaning({ about, answers }: LibraryFact, { terms, asks, isBroad }: Concept) {
  if (terms.some((term) => about.includes(term))) return semantic.about;
  if (!asks.some((question) => answers.includes(question))) return 0;
  return isBroad ? semantic.broad : semantic.hint;
}

const joined = (byWords: number, byMeaning: number) =>
  Math.max(byWords, byMeaning) + both * Math.min(byWords, byMeaning);

/** Whether a query is nothing but the name of a term: then what the term is comes before all that is known of it. */
const isNamed = ({ kind, about }: LibraryFact, concepts: readonly Concept[]) =>
  kind === 'term' &&
  concepts.every(({ terms, begun }) => [...terms, ...begun].some((term) => about.includes(term)));

const prior = ({ kind, verdict, confidence, isWarning }: LibraryFact) =>
  byKind[kind] *
  (verdict ? byVerdict[verdict] : 1) *
  (confidence ? byConfidence[confidence] : 1) *
  (isWarning ? warning : 1);

function aim(
  subjects: Sought['subjects'],
  unsaid: readonly string[],
  howTold: (terms: readonly string[]) => number,
) {
  const [first, ...others] = subjects;
  if (!first) return howTold(unsaid) > 0 ? 1 : missing.unsaid;
  const missed = others.filter((terms) => howTold(terms) === 0).length;
  return (howTold(first) || missing.first) * missing.other ** missed;
}
