import type { FittedSenses } from '../../detection/lexicon/fitted-senses.ts';
import type { Lexicon, LexiconSource } from '../../detection/lexicon/lexicon.ts';
import type { LabelledDocument } from '../eval/labels.ts';
import { lexiconOf } from '../read-lexicon.ts';
import { createDesign } from './design.ts';
import { firmnessOf, sightingsIn } from './firmness.ts';
import { solve } from './solve.ts';
import { fitSubject, wordsOf } from './subject.ts';

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
  const asWritten = withSenses({
    ...written.senses,
    firmness: { cues: {}, forms: {} },
    subject: {},
  });
  const sightings = new Map(documents.map((one) => [one, sightingsIn(one, asWritten)]));
  const words = new Map(documents.map((one) => [one, wordsOf(one, asWritten.forms)]));
  return (some) => {
    const chosen = new Set(some);
    const firmness = firmnessOf(
      new Map([...sightings].filter(([one]) => chosen.has(one))),
      written,
    );
    const design = createDesign(withSenses({ ...written.senses, firmness }));
    const { subject, levelOf } = fitSubject(some, (one) => words.get(one) ?? new Set());
    const examples = some.flatMap((one) => design.examplesOf(one, levelOf(one)));
    const senses = { ...design.sensesOf(solve(examples, design.prior)), firmness, subject };
    return {
      senses,
      lexicon: withSenses(senses),
      occurrences: examples.length,
      coefficients: design.prior.means.length,
    };
  };
}
