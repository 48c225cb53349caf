import type { FittedSenses } from '../../detection/lexicon/fitted-senses.ts';
import type { Lexicon, LexiconSource } from '../../detection/lexicon/lexicon.ts';
import type { LabelledDocument } from '../eval/labels.ts';
import { lexiconOf } from '../read-lexicon.ts';
import { createDesign } from './design.ts';
import { firmnessOf, sightingsIn } from './firmness.ts';
import { solve } from './solve.ts';

/** What is fitted to documents, the lexicon that it makes, and what it was fitted to. */
interface Fit {
  senses: FittedSenses;
  lexicon: Lexicon;
  occurrences: number;
  coefficients: number;
}

/** Fits to some of these documents; first how firm words are, then what the signs weigh that are read with them. */
export function createFitting(
  written: LexiconSource,
  documents: readonly LabelledDocument[],
): (some: readonly LabelledDocument[]) => Fit {
  const withSenses = (senses: FittedSenses) => lexiconOf({ ...written, senses });
  const asWritten = withSenses({ ...written.senses, firmness: { cues: {}, forms: {} } });
  const sightings = new Map(documents.map((one) => [one, sightingsIn(one, asWritten)]));
  return (some) => {
    const chosen = new Set(some);
    const firmness = firmnessOf(
      new Map([...sightings].filter(([one]) => chosen.has(one))),
      written,
    );
    const design = createDesign(withSenses({ ...written.senses, firmness }));
    const examples = some.flatMap((document) => design.examplesOf(document));
    const senses = { ...design.sensesOf(solve(examples, design.prior)), firmness };
    return {
      senses,
      lexicon: withSenses(senses),
      occurrences: examples.length,
      coefficients: design.prior.means.length,
    };
  };
}
