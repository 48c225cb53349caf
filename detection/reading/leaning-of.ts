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
  const topics = new Map<number, number>();
  const add = (id: number, topic: number, weight: number) => {
    if (seen.has(id)) return;
    seen.add(id);
    topics.set(topic, (topics.get(topic) ?? 0) + weight);
  };
  for (const { id, topic, weight } of cues) add(id, topic, weight);
  for (const one of candidates)
    if (speaksPlainly(one)) add(-1 - one.form.termNumber, 0, voiceOf(one, lexicon));
  const hair = topics.get(0) ?? 0;
  topics.delete(0);
  const rival = Math.max(0, ...topics.values());
  return (hair - rival) / (hair + rival + slack);
}
