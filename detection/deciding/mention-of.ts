import type { Candidate } from '../reading/find-candidates.ts';
import type { Mention, Reason } from '../types.ts';

/** The mention that a candidate is, for this reason. */
export function mentionOf({ start, end, form, stage }: Candidate, reason: Reason): Mention {
  const said = stage === undefined ? {} : { stage };
  return { start, end, term: form.term, form: form.text, ...said, weak: form.weak, reason };
}
