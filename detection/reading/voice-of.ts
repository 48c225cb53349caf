import type { Lexicon, LoadedForm } from '../lexicon/lexicon.ts';
import { isOfOneSense } from '../lexicon/of-one-sense.ts';
import type { Candidate } from './find-candidates.ts';

/** What a form says for the hair sense of the words around it. */
export function voiceOf({ form, staged, defined, sure }: Candidate, lexicon: Lexicon): number {
  const { weights } = lexicon;
  const byDefinition = form.policy === 'never_alone' && form.need === null && !staged;
  if (byDefinition && defined !== 'hair') return 0;
  if (staged) return weights.stagedForm ?? 0;
  if (form.policy === 'of_people' && !sure) return weights.openForm ?? 0;
  if (form.speaks !== null) return form.speaks;
  if (sure) return weights.strongForm ?? 0;
  return (form.weak ? weights.weakForm : weights.openForm) ?? 0;
}

/** From this voice on a form with other senses speaks of little but hair. */
const plainFrom = 2;

/** Whether a form speaks of little but hair, as those of one sense do. */
export function speaksPlainly({ form, sure }: Candidate): boolean {
  return sure || (form.policy !== 'of_people' && isPlain(form));
}

/** The same of the form. */
export function isPlain({ policy, letters, speaks }: LoadedForm): boolean {
  return isOfOneSense(policy) || (letters === null && speaks !== null && speaks >= plainFrom);
}
