import type { FindableAnswer } from '../../articles/findable.ts';
import type { Sought } from './rank-facts.ts';
import { rarityOf } from './rarity-of.ts';
import type { Concept, Understand, Understood } from './understand.ts';
import type { WordIndex } from './word-index.ts';
import { wordsIn } from './words.ts';

/** The answer that a query asks for, or undefined where there is none. */
export type MatchAnswer = (
  sought: Sought & Pick<Understood, 'words'>,
) => FindableAnswer | undefined;

/** So much of a query an answer must be asked by: the rest may be how a person tells it. */
const leastAsked = 0.5;

/** What another word of the same everyday meaning counts, beside the very word. */
const sameMeaning = 0.7;

/** What a word counts that goes with any question and in which an answer is not asked. */
const beside = 0.15;

/** A longer wording that fits says more of what was meant. */
const perConcept = 0.12;

/** Finds the answer to what is sought, by the ways to ask each; it speaks of the `subject` and of the terms that it names. */
export function matchAnswers(
  answers: readonly FindableAnswer[],
  subject: readonly string[],
  { understand, index }: { understand: Understand; index: WordIndex },
): MatchAnswer {
  const read = answers.map((answer) => {
    const wordings = answer.asked.map((asked) => understand(`${asked} `).concepts);
    return { answer, wordings, all: wordings.flat() };
  });
  const byWords = new Map(
    answers.flatMap((answer) =>
      answer.asked.map((asked) => [wordsIn(asked).join(' '), answer] as const),
    ),
  );
  return ({ concepts, subjects, words }) => {
    const isOfSubject = (concept: Concept) => concept.terms.some((term) => subject.includes(term));
    const asked = concepts.filter((concept) => !isOfSubject(concept));
    const others = subjects.filter((terms) => !terms.some((term) => subject.includes(term)));
    const exact = byWords.get(without(words, concepts.filter(isOfSubject)));
    if (exact) return exact;
    if (asked.length === 0) return undefined;
    let best: { answer: FindableAnswer; score: number } | undefined;
    for (const { answer, wordings, all } of read) {
      if (!others.every((terms) => terms.some((term) => answer.terms.includes(term)))) continue;
      const fitting = wordings.filter(
        (wording) => wording.length > 0 && wording.every((one) => asked.some(isLike(one))),
      );
      if (fitting.length === 0) continue;
      const score = shareOf(asked, all, { answer, index });
      const longest = Math.max(...fitting.map((wording) => closeness(wording, asked)));
      const total = score + perConcept * longest;
      if (score >= leastAsked && (!best || total > best.score)) best = { answer, score: total };
    }
    return best?.answer;
  };
}

/** The words of a query without those that name what the answers speak of anyway. */
const without = (words: readonly string[], concepts: readonly Concept[]) =>
  concepts
    .reduce((rest, { typed }) => rest.replace(` ${typed} `, ' '), ` ${words.join(' ')} `)
    .trim();

/** The share of what is asked that an answer is asked by. */
function shareOf(
  asked: readonly Concept[],
  all: readonly Concept[],
  { answer, index }: { answer: FindableAnswer; index: WordIndex },
) {
  let answered = 0;
  let whole = 0;
  for (const concept of asked) {
    const isNamed = concept.terms.some((term) => answer.terms.includes(term));
    const like = isNamed ? 1 : likest(concept, all);
    const weight = rarityOf(concept, index) * (concept.isBeside && like === 0 ? beside : 1);
    whole += weight;
    answered += weight * like;
  }
  return answered / whole;
}

const isLike = (one: Concept) => (other: Concept) => likeness(one, other) > 0;

/** How much two concepts are one: wholly by their words, less by an everyday meaning that they share. */
function likeness(one: Concept, other: Concept) {
  if (one.keys[0] === other.keys[0]) return 1;
  const isOne =
    one.keys.slice(1).some((key) => other.keys.includes(key)) ||
    one.terms.some((term) => other.terms.includes(term));
  return isOne ? sameMeaning : 0;
}

const likest = (concept: Concept, all: readonly Concept[]) =>
  Math.max(0, ...all.map((one) => likeness(concept, one)));

const closeness = (wording: readonly Concept[], asked: readonly Concept[]) =>
  wording.reduce((sum, one) => sum + likest(one, asked), 0);
