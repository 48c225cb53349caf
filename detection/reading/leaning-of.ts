import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cue } from './cue.ts';
import type { Candidate } from './find-candidates.ts';
import { speaksPlainly, voiceOf } from './voice-of.ts';

/** A word or two say little: so much is added to both sides. */
const slack = 2;

/** How much a block speaks for hair against its strongest other topic, from -1 to 1; each word counts once. */
export function leaningOf(
  cues: readonly Cue[],
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): number {
  if (candidates.every(({ sure }) => sure)) return 0;
  const seen = new Set<number>();
  // By topic, those of other senses of one term, which have none, first.
  const said = new Float64Array(lexicon.topics.length + 1);
  const add = (id: number, topic: number, weight: number) => {
    const { size } = seen;
    if (seen.add(id).size > size) said[topic + 1] = (said[topic + 1] as number) + weight;
  };
  for (const { id, topic, weight } of cues) add(id, topic, weight);
  for (const one of candidates)
    if (speaksPlainly(one)) add(-1 - one.form.termNumber, 0, voiceOf(one, lexicon));
  let rival = said[0] as number;
  for (let at = 2; at < said.length; at++) rival = Math.max(rival, said[at] as number);
  const hair = said[1] as number;
  return (hair - rival) / (hair + rival + slack);
}
