import type { LabelledDocument } from '../eval/labels.ts';
import { addScores, noScore, type Score } from '../eval/score.ts';
import { type Scorer, scoreDocuments } from '../eval/score-documents.ts';
import type { Design } from './design.ts';
import { type Example, solve } from './solve.ts';
import { withSenses } from './with-senses.ts';

/** A document and its labelled occurrences. */
interface Labelled {
  document: LabelledDocument;
  examples: Example[];
}

/** What the weights of all documents together are taken from, and what they are scored with. */
interface Base {
  scorer: Scorer;
  start: Float64Array;
}

/** The subject area of a document; its register where none was written down. */
function domainOf({ domain, register }: LabelledDocument): string {
  return domain ?? register;
}

/** Scores each document with weights fitted without any document of its domain; gives the score of a set. */
export function scoreWithoutOwnDomain(
  labelled: readonly Labelled[],
  design: Design,
  { scorer, start }: Base,
): (documents: readonly LabelledDocument[]) => Score {
  const scores = new Map<LabelledDocument, Score>();
  for (const domain of new Set(labelled.map(({ document }) => domainOf(document)))) {
    const rest = labelled.filter(({ document }) => domainOf(document) !== domain);
    const coefficients = solve(
      rest.flatMap(({ examples }) => examples),
      design.prior,
      start,
    );
    const lexicon = withSenses(scorer.lexicon, design.sensesOf(coefficients));
    for (const { document } of labelled)
      if (domainOf(document) === domain)
        scores.set(document, scoreDocuments([document], { ...scorer, lexicon }));
  }
  return (documents) =>
    documents.map((one) => scores.get(one) ?? noScore).reduce(addScores, noScore);
}
