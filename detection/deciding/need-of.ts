import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../reading/find-candidates.ts';

/** How much a form asks for before anything is fitted: what the lexicon says of it, or of its kind. */
export function needOf({ form, staged }: Candidate, { weights }: Lexicon): number {
  if (staged) return weights.needStaged ?? 0;
  if (form.need !== null) return form.need;
  return (form.weak ? weights.needWeak : weights.needContext) ?? 0;
}
