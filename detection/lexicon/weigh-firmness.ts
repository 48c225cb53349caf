import type { CueWords, LexiconForm, LexiconSource } from './lexicon.ts';
import { isOfOneSense } from './of-one-sense.ts';

/** Less than this no word says. */
const leastWeight = 0.1;

/** Few different numbers, so that forms that say the same are kept together. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}

function weighCues(cues: CueWords, firmness: Record<string, number> = {}): CueWords {
  const weighed: CueWords = {};
  for (const [written, words] of Object.entries(cues))
    for (const word of words) {
      const share = firmness[word];
      const weight =
        share === undefined ? written : Math.max(leastWeight, rounded(Number(written) * share, 4));
      const group = weighed[weight] ?? [];
      group.push(word);
      weighed[weight] = group;
    }
  return weighed;
}

/** What a form says for hair where documents leave it whole. */
function saidBy({ speaks, policy }: LexiconForm, weights: LexiconSource['weights']): number {
  return speaks ?? (isOfOneSense(policy) ? weights.strongForm : weights.openForm) ?? 0;
}

/** The words of a form that are marked, in brackets where others must stand beside them: those together say more than alone. */
export function markedWords(form: string): string {
  return form.replace(/^.*(?=\[)|(?<=\]).*$/g, '');
}

/** The source with its words and forms saying as much as documents leave them: what stands as often where something else is meant decides little. */
export function withFirmness(source: LexiconSource): LexiconSource {
  const { cues, forms: ofForms } = source.senses.firmness;
  const terms = source.terms.map((term) => {
    const shares = ofForms[term.id];
    if (!shares) return term;
    const forms = term.forms.map((form) => {
      const share = shares[markedWords(form.text)];
      if (share === undefined) return form;
      return { ...form, speaks: rounded(saidBy(form, source.weights) * share, 2) };
    });
    return { ...term, forms };
  });
  const topics = Object.entries(source.topics).map(([topic, words]) => [
    topic,
    weighCues(words, cues[topic]),
  ]);
  return {
    ...source,
    hair: weighCues(source.hair, cues.hair),
    topics: Object.fromEntries(topics),
    terms,
  };
}
