import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './read-block.ts';

/** What a form says for the hair sense of the words around it. */
export function voiceOf({ form, staged }: Candidate, lexicon: Lexicon): number {
  const { weights } = lexicon;
  if (staged) return weights.stagedForm ?? 0;
  if (form.speaks !== null) return form.speaks;
  if (form.policy === 'always') return weights.strongForm ?? 0;
  return (form.weak ? weights.weakForm : weights.openForm) ?? 0;
}
