import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import type { BlockReading } from '../reading/read-block.ts';
import type { PageVerdict } from './page-evidence.ts';
import { type Near, type Tally, tallyReading, type Weighed } from './tally-cues.ts';

/** What stands around a block. */
export interface Around {
  verdict: PageVerdict;
  heading?: BlockReading | undefined;
  before?: BlockReading | undefined;
  after?: BlockReading | undefined;
}

/** The evidence at one candidate. */
export interface Weight {
  /** For the hair sense, near and on the page. */
  hair: number;
  /** For the strongest other topic, likewise. */
  rival: number;
  /** Of these, what stands in the same sentence. */
  hairHere: number;
  rivalHere: number;
  /** What stands in the same block, the sentence included. */
  hairNear: number;
  rivalNear: number;
  /** Of hair, what the page adds. */
  hairOnPage: number;
  /** Of hair, the page and the words that speak of little else. */
  firm: number;
  /** What counted for hair, strongest first. */
  cues: Weighed[];
}

interface Sums {
  here: number;
  near: number;
  all: number;
}

function sumsOf(cues: Map<number, Weighed> | undefined): Sums {
  const sums: Sums = { here: 0, near: 0, all: 0 };
  if (!cues) return sums;
  for (const { weight, place } of cues.values()) {
    sums.all += weight;
    if (place !== 'section') sums.near += weight;
    if (place === 'sentence') sums.here += weight;
  }
  return sums;
}

function tallyAround(
  it: Candidate,
  reading: BlockReading,
  around: Around,
  lexicon: Lexicon,
): Tally {
  const w = (name: string) => lexicon.weights[name] ?? 0;
  const tally: Tally = new Map();
  const near: Near = (word, sentence) => {
    const distance = Math.abs(word - it.word);
    if (sentence === it.sentence) {
      return { share: distance <= w('nearWords') ? 1 : w('sentenceShare'), place: 'sentence' };
    }
    const share = w('blockShare') * Math.min(1, w('blockWords') / distance);
    return { share, place: 'block' };
  };
  const reach = w('reachWords');
  tallyReading(tally, it, { reading, center: it.word, reach, near }, lexicon);
  const flat = (share: number) => () => ({ share, place: 'section' as const });
  const beside = (other: BlockReading | undefined, center: number, share: number) => {
    if (!other) return;
    tallyReading(tally, it, { reading: other, center, reach, near: flat(share) }, lexicon);
  };
  beside(around.heading, 0, w('headingShare'));
  beside(around.before, around.before?.words ?? 0, w('neighbourShare'));
  beside(around.after, 0, w('neighbourShare'));
  return tally;
}

/** Weighs what speaks for and against the hair sense of a candidate: nearer words count more, each word once. */
export function weighEvidence(
  it: Candidate,
  reading: BlockReading,
  around: Around,
  lexicon: Lexicon,
): Weight {
  const w = (name: string) => lexicon.weights[name] ?? 0;
  const { verdict } = around;
  const tally = tallyAround(it, reading, around, lexicon);
  const ofForm = lexicon.topicsOf(it.form);
  let best = 0;
  let all = 0;
  let rivalHere = 0;
  let rivalNear = 0;
  const rival = (topic: number) => {
    const sums = sumsOf(tally.get(topic));
    const share = ofForm.has(topic) ? 1 : w('otherSense');
    const strength = sums.all + w('pageShare') * (verdict.topics[topic] ?? 0) * share;
    all += strength;
    best = Math.max(best, strength);
    rivalHere = Math.max(rivalHere, sums.here);
    rivalNear = Math.max(rivalNear, sums.near);
  };
  for (const topic of tally.keys()) if (topic !== 0) rival(topic);
  for (const key in verdict.topics) if (!tally.has(Number(key))) rival(Number(key));
  const hair = tally.get(0);
  const sums = sumsOf(hair);
  const cues = hair ? [...hair.values()].sort((a, b) => b.weight - a.weight) : [];
  const hairOnPage = w('pageShare') * verdict.hair;
  const firm = cues.reduce((sum, one) => sum + (one.full >= w('firmCue') ? one.weight : 0), 0);
  return {
    hair: sums.all + hairOnPage,
    rival: best + w('otherTopics') * (all - best),
    hairHere: sums.here,
    rivalHere,
    hairNear: sums.near,
    rivalNear,
    hairOnPage,
    firm: firm + hairOnPage,
    cues,
  };
}
