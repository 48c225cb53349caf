import type { SearchWords, StoredAnswer } from './answers-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Confidence } from './fields.ts';
import type { Source } from './source-schema.ts';
import type { FactsState } from './term-facts.ts';

/** A short answer to a question, as it is bundled. */
export interface Answer extends Omit<StoredAnswer, 'facts' | 'first'> {
  /** The facts that it rests on: of which term, and at which place among them. */
  facts: { term: string; at: number }[];
}

/** What the search needs beside the library, in a file of its own. */
export interface SearchContent {
  answers: Answer[];
  words: SearchWords;
}

/** Something that an answer rests on: what was found or is known, who says it and how sure it is. */
export interface Ground {
  /** What of the library holds it: a note, or a fact by its term and place. */
  note?: EvidenceNote;
  text: string;
  source: Source;
  confidence: Confidence;
}

interface Known {
  notes: ReadonlyMap<string, EvidenceNote>;
  facts: ReadonlyMap<string, FactsState>;
}

/** What an answer rests on, as far as it has been read; of each source the first. */
export function groundsOf(
  { notes, facts }: Pick<Answer, 'notes' | 'facts'>,
  known: Known,
): Ground[] {
  const grounds = [
    ...notes.flatMap((id): Ground[] => {
      const note = known.notes.get(id);
      return note ? [{ note, ...note }] : [];
    }),
    ...facts.flatMap(({ term, at }): Ground[] => {
      const state = known.facts.get(term);
      const fact = typeof state === 'object' ? state.facts[at] : undefined;
      if (!fact) return [];
      return [{ text: fact.statement, source: fact.source, confidence: fact.sureness }];
    }),
  ];
  const names = grounds.map(({ source }) => `${source.title} ${source.by}`);
  return grounds.filter((_, at) => names.indexOf(names[at] ?? '') === at);
}
