import type { Lexicon } from '../../detection/lexicon/lexicon.ts';
import type { LabelledDocument } from '../eval/labels.ts';
import { addScores, noScore, type Score } from '../eval/score.ts';
import { type Scorer, scoreDocuments } from '../eval/score-documents.ts';
import { partOf } from './part-of.ts';

/** So many parts the domains are put into; each is left out once. */
const parts = 16;

/** Scores each document with what is fitted without any document of its domain; gives the score of a set. */
export function scoreWithoutOwnDomain(
  documents: readonly LabelledDocument[],
  fitTo: (some: readonly LabelledDocument[]) => { lexicon: Lexicon },
  scorer: Omit<Scorer, 'lexicon'>,
): (some: readonly LabelledDocument[]) => Score {
  const scores = new Map<LabelledDocument, Score>();
  for (let part = 0; part < parts; part++) {
    const { lexicon } = fitTo(documents.filter((one) => partOf(one, parts) !== part));
    for (const document of documents)
      if (partOf(document, parts) === part)
        scores.set(document, scoreDocuments([document], { ...scorer, lexicon }));
  }
  return (some) => some.map((one) => scores.get(one) ?? noScore).reduce(addScores, noScore);
}
