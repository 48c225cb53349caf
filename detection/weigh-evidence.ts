import type { Lexicon } from './lexicon.ts';
import type { PageVerdict } from './page-evidence.ts';
import type { BlockReading, Candidate, Cue } from './read-block.ts';

/** What stands around a block. */
export interface Around {
  verdict: PageVerdict;
  heading?: BlockReading | undefined;
  before?: BlockReading | undefined;
  after?: BlockReading | undefined;
}

/** One word that counted, and how much. */
export interface Weighed {
  weight: number;
  place: 'sentence' | 'block' | 'section';
  text: string;
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
  /** Of hair, what the page adds. */
  hairOnPage: number;
  /** What counted for hair, strongest first. */
  cues: Weighed[];
}

interface Tally {
  byTopic: Map<number, Map<number, Weighed>>;
}

function put(tally: Tally, topic: number, id: number, weighed: Weighed): void {
  let cues = tally.byTopic.get(topic);
  if (!cues) {
    cues = new Map();
    tally.byTopic.set(topic, cues);
  }
  const known = cues.get(id);
  if (!known || known.weight < weighed.weight) cues.set(id, weighed);
}

const FORM_IDS = -1;

/** Adds the cues and the other terms of a reading; `near` gives the share that counts at a word and sentence. */
function tallyReading(
  tally: Tally,
  it: Candidate,
  reading: BlockReading,
  lexicon: Lexicon,
  near: (word: number, sentence: number) => { share: number; place: Weighed['place'] },
): void {
  const { weights } = lexicon;
  const quote = (one: { start: number; end: number }) => reading.text.slice(one.start, one.end);
  const add = (topic: number, id: number, weight: number, one: Cue | Candidate) => {
    const { share, place } = near(one.word, one.sentence);
    put(tally, topic, id, { weight: weight * share, place, text: quote(one) });
  };
  for (const cue of reading.cues) {
    if (!cue.rivalOf) add(cue.topic, cue.id, cue.weight, cue);
    else if (cue.rivalOf.includes(it.form.termNumber)) add(-1, cue.id, cue.weight, cue);
  }
  for (const other of reading.candidates) {
    if (other === it || (other.form.term === it.form.term && other.form.policy !== 'always'))
      continue;
    if (other.defined === 'other' || other.nameLike) continue;
    const { policy, weak, termNumber } = other.form;
    const weight = other.staged
      ? weights.stagedForm
      : policy === 'always'
        ? weights.strongForm
        : weak
          ? weights.weakForm
          : weights.openForm;
    add(0, FORM_IDS - termNumber, weight ?? 0, other);
  }
}

function total(cues: Map<number, Weighed> | undefined, place?: Weighed['place']): number {
  let sum = 0;
  for (const one of cues?.values() ?? []) if (!place || one.place === place) sum += one.weight;
  return sum;
}

/** Weighs what speaks for and against the hair sense of a candidate: nearer words count more, each word once. */
export function weighEvidence(
  it: Candidate,
  reading: BlockReading,
  around: Around,
  lexicon: Lexicon,
): Weight {
  const { weights } = lexicon;
  const w = (name: string) => weights[name] ?? 0;
  const tally: Tally = { byTopic: new Map() };
  tallyReading(tally, it, reading, lexicon, (word, sentence) => {
    const distance = Math.abs(word - it.word);
    if (sentence === it.sentence) {
      return { share: distance <= w('nearWords') ? 1 : w('sentenceShare'), place: 'sentence' };
    }
    if (distance <= w('blockWords')) return { share: w('blockShare'), place: 'block' };
    return { share: (w('blockShare') * w('blockWords')) / distance, place: 'block' };
  });
  const flat = (share: number) => () => ({ share, place: 'section' as const });
  if (around.heading) tallyReading(tally, it, around.heading, lexicon, flat(w('headingShare')));
  if (around.before) tallyReading(tally, it, around.before, lexicon, flat(w('neighbourShare')));
  if (around.after) tallyReading(tally, it, around.after, lexicon, flat(w('neighbourShare')));

  const { verdict } = around;
  let best = 0;
  let rest = 0;
  let rivalHere = 0;
  const topics = new Set([...tally.byTopic.keys(), ...Object.keys(verdict.topics).map(Number)]);
  topics.delete(0);
  for (const topic of topics) {
    const cues = tally.byTopic.get(topic);
    const strength = total(cues) + w('pageShare') * (verdict.topics[topic] ?? 0);
    rest += strength;
    best = Math.max(best, strength);
    rivalHere = Math.max(rivalHere, total(cues, 'sentence'));
  }
  const hair = tally.byTopic.get(0);
  const hairOnPage = w('pageShare') * verdict.hair;
  return {
    hair: total(hair) + hairOnPage,
    rival: best + w('otherTopics') * (rest - best),
    hairHere: total(hair, 'sentence'),
    rivalHere,
    hairOnPage,
    cues: [...(hair?.values() ?? [])].sort((a, b) => b.weight - a.weight),
  };
}
