import type { Candidate } from '../reading/find-candidates.ts';
import type { BlockReading } from '../reading/read-block.ts';
import type { Mention } from '../types.ts';

/** A candidate whose form has one sense, as a mention. */
export function sureMention({ start, end, form }: Candidate): Mention {
  return {
    start,
    end,
    term: form.term,
    form: form.text,
    weak: form.weak,
    sureness: 3,
    reason: { kind: 'unambiguous', cues: [] },
  };
}

/** The mentions in a block whose forms have one sense, with places in its text; a pure function of the block. */
export function sureMentions({ candidates }: BlockReading): Mention[] {
  const mentions = candidates.filter(({ form }) => form.policy === 'always').map(sureMention);
  return worthMarking(mentions);
}

/** A weak word is worth a mark only beside a term that is worth one by itself. */
export function worthMarking(mentions: Mention[]): Mention[] {
  return mentions.some(({ weak }) => !weak) ? mentions : [];
}
