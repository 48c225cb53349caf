import { type Answer, groundsOf } from './answers.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { Source } from './source-schema.ts';
import type { FactsState } from './term-facts.ts';

/** A question in everyday words with its answer, as a panel shows it. */
export interface ShortAnswer {
  id: string;
  question: string;
  /** The word for what it asks by which a panel leads to it at once. */
  word: string | undefined;
  short: string;
  text: string;
  /** What it rests on, as far as that was read. */
  sources: Source[];
}

/** The most answers that a panel shows: as many as a view holds, and those that have views of their own. */
const most = 10;

interface Known {
  evidence: readonly EvidenceNote[];
  facts: FactsState;
}

/** The answers to questions on a term, those most asked first: on what an article is about all that no row answers,
 *  else those that name the term. */
export function shortAnswersOn(
  { term, isSubject }: Pick<FactSheet, 'term' | 'isSubject'>,
  answers: readonly Omit<Answer, 'asked'>[],
  { evidence, facts }: Known,
): ShortAnswer[] {
  const known = {
    notes: new Map(evidence.map((note) => [note.id, note])),
    facts: new Map(typeof facts === 'object' ? [[facts.term, facts]] : []),
  };
  return answers
    .filter(({ terms, row }) => (isSubject ? row === undefined : terms.includes(term.id)))
    .slice(0, most)
    .map((answer) => {
      const { id, question, word, short, text } = answer;
      const sources = groundsOf(answer, known).map(({ source }) => source);
      return { id, question, word, short, text, sources };
    });
}
