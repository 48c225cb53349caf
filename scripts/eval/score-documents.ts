import type { ClaimWords } from '../../detection/claims/claim-words.ts';
import { detect } from '../../detection/detect.ts';
import type { Lexicon } from '../../detection/lexicon/lexicon.ts';
import type { LabelledDocument } from './labels.ts';
import { addScores, noScore, type Score, scoreDocument } from './score.ts';

/** What documents are scored with. */
export interface Scorer {
  lexicon: Lexicon;
  claimWords: ClaimWords;
  aliases: Record<string, string[]>;
}

/** The score of documents together. */
export function scoreDocuments(
  documents: readonly LabelledDocument[],
  { lexicon, claimWords, aliases }: Scorer,
): Score {
  return documents
    .map((one) => scoreDocument(one, detect(one, lexicon, claimWords), aliases).score)
    .reduce(addScores, noScore);
}
