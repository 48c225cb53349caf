import type { Claim } from '../../articles/article-schema.ts';
import type { Confidence } from '../../articles/index.ts';
import type { FactKind, LibraryFact } from './library-fact.ts';
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

/** Warnings of regulators come before other harms. */
const warning = 1.15;

/** How well a fact answers because of what it is about or what question it answers, whatever its words. */
const semantic = { about: 0.9, broad: 0.8, hint: 0.25 };

/** What is left of a fact that does not tell of the term that was asked for first, or of another. */
const missing = { first: 0.25, other: 0.75, unsaid: 0.5 };

/** Where a fact has both the words and the question, it answers so much better. */
const both = 0.2;

/** A fact that answers a query, how well, and the stems by which it does. */
export interface Ranked {
  fact: LibraryFact;
  score: number;
  /** The share of what was asked that it answers. */
  covered: number;
  stems: Set<string>;
}

/** What a query comes to: its concepts and, in order, the terms that its answer must tell of. */
export interface Sought {
  concepts: readonly Concept[];
  /** Each by all ids under which it goes. */
  subjects: readonly (readonly string[])[];
  /** What is most likely meant where none is named. */
  unsaid: readonly string[];
}

/** Facts by how well they answer what is sought, the best first. */
export function rankFacts(
  facts: readonly LibraryFact[],
  index: WordIndex,
  { concepts, subjects, unsaid }: Sought,
): Ranked[] {
  const most = Math.max(...concepts.map((concept) => shareOf(concept, index)));
  const isSubject = ({ terms }: Concept) =>
    terms.some((term) => subjects.some((one) => one.includes(term)));
  const parts = concepts.map((concept) => ({
    concept,
    // What is asked about matters as much as anything that is asked of it.
    share: isSubject(concept) ? most : shareOf(concept, index),
    holding: holding(concept, index),
  }));
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  const ranked = facts.flatMap((fact, key): Ranked[] => {
    const stems = new Set<string>();
    let answered = 0;
    for (const { concept, share, holding: held } of parts) {
      const byWords = held.get(key);
      for (const one of byWords?.stems ?? []) stems.add(one);
      answered += share * joined(byWords?.amount ?? 0, meaning(fact, concept));
    }
    if (answered === 0) return [];
    const namedIn = parts
      .filter(({ holding: held }) => (held.get(key)?.amount ?? 0) > 0)
      .flatMap(({ concept }) => concept.terms);
    const told = [...fact.about, ...namedIn];
    const covered = answered / whole;
    const aimed = isNamed(fact, concepts) ? named : aim({ subjects, unsaid }, told);
    const score = covered ** 2 * prior(fact) * aimed;
    return [{ fact, stems, covered, score }];
  });
  return ranked.sort((one, other) => other.score - one.score);
}

/** How much of a query a concept is: as much as the rarest of what stands for it. */
function shareOf({ ways }: Concept, index: WordIndex) {
  const [own, ...others] = ways.map(({ stems }) => Math.max(...stems.map(index.rarity)));
  // A word that stands nowhere is rarer than all others, and yet its meaning may be common.
  const isHeld = ways[0]?.stems.some((one) => index.holding([one]).size > 0);
  return isHeld || others.length === 0 ? (own ?? 1) : Math.max(...others);
}

/** The facts that hold a concept by their words, with how much of it they are and the stems by which they do. */
function holding({ ways }: Concept, index: WordIndex) {
  const held = new Map<number, { amount: number; stems: string[] }>();
  for (const { stems, weight } of ways)
    for (const [key, amount] of index.holding(stems)) {
      const before = held.get(key);
      held.set(key, {
        amount: Math.max(weight * amount, before?.amount ?? 0),
        stems: [...(before?.stems ?? []), ...stems],
      });
    }
  return held;
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

function aim({ subjects, unsaid }: Omit<Sought, 'concepts'>, told: readonly string[]) {
  const isTold = (terms: readonly string[]) => terms.some((term) => told.includes(term));
  const [first, ...others] = subjects;
  if (!first) return isTold(unsaid) ? 1 : missing.unsaid;
  const isFirst = isTold(first);
  const missed = others.filter((terms) => !isTold(terms)).length;
  return (isFirst ? 1 : missing.first) * missing.other ** missed;
}
