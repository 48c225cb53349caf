import type { Candidate } from '../reading/find-candidates.ts';
import type { Mention, Reason } from '../types.ts';

/** The mention that a candidate is, for this reason. */
export function mentionOf(
  { start, end, form, stage }: Candidate,
  reason: Reason,
  sureness: number,
): Mention {
  const said = stage === undefined ? {} : { stage };
  const { term, text, weak } = form;
  return { start, end, term, form: text, ...said, weak, sureness, reason };
}

/** A candidate whose form has one sense, as a mention. */
export function sureMention(candidate: Candidate): Mention {
  return mentionOf(candidate, { kind: 'unambiguous', cues: [] }, 2);
}
