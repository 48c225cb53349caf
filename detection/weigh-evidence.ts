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
  /** The weight before distance: what the word says by itself. */
  full: number;
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

/** Each cue once, at its strongest, by topic. */
type Tally = Map<number, Map<number, Weighed>>;

type Near = (word: number, sentence: number) => { share: number; place: Weighed['place'] };

/** Stands for cues that count against the forms of one term only. */
const OWN_RIVALS = -1;

function put(tally: Tally, topic: number, id: number, weighed: Weighed): void {
  let cues = tally.get(topic);
  if (!cues) {
    cues = new Map();
    tally.set(topic, cues);
  }
  const known = cues.get(id);
  if (!known || known.weight < weighed.weight) cues.set(id, weighed);
}

/** What a form says for the hair sense of the words around it. */
export function voiceOf({ form, staged }: Candidate, lexicon: Lexicon): number {
  const { weights } = lexicon;
  if (staged) return weights.stagedForm ?? 0;
  if (form.speaks !== null) return form.speaks;
  if (form.policy === 'always') return weights.strongForm ?? 0;
  return (form.weak ? weights.weakForm : weights.openForm) ?? 0;
}

/** Index of the first entry that stands at the word or behind it. */
function firstFrom(entries: readonly { word: number }[], word: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* within<T extends { word: number }>(entries: T[], from: number, to: number): Generator<T> {
  for (let at = firstFrom(entries, from); at < entries.length; at++) {
    const entry = entries[at] as T;
    if (entry.word > to) return;
    yield entry;
  }
}

/** Adds the cues and other terms that stand within `reach` words of `center`. */
function tallyReading(
  tally: Tally,
  it: Candidate,
  reading: BlockReading,
  lexicon: Lexicon,
  [center, reach]: [number, number],
  near: Near,
): void {
  const { weights } = lexicon;
  const add = (topic: number, id: number, full: number, one: Cue | Candidate) => {
    const { share, place } = near(one.word, one.sentence);
    const text = reading.text.slice(one.start, one.end);
    put(tally, topic, id, { weight: full * share, full, place, text });
  };
  for (const cue of within(reading.cues, center - reach, center + reach)) {
    const { topic, id, weight } = cue;
    if (cue.rivalOf) {
      if (cue.rivalOf.includes(it.form.termNumber)) add(OWN_RIVALS, id, weight, cue);
    } else if (topic === 0 || it.form.topics.has(topic)) add(topic, id, weight, cue);
    else add(topic, id, weight * (weights.otherSense ?? 0), cue);
  }
  for (const other of within(reading.candidates, center - reach, center + reach)) {
    const { form } = other;
    if (other === it || (form.term === it.form.term && form.policy !== 'always')) continue;
    if (other.defined === 'other' || other.nameLike) continue;
    add(0, -1 - form.termNumber, voiceOf(other, lexicon), other);
  }
}

function total(cues: Map<number, Weighed> | undefined, places?: Weighed['place'][]): number {
  let sum = 0;
  for (const one of cues?.values() ?? []) {
    if (!places || places.includes(one.place)) sum += one.weight;
  }
  return sum;
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
  tallyReading(tally, it, reading, lexicon, [it.word, w('reachWords')], near);
  const flat = (share: number) => () => ({ share, place: 'section' as const });
  const beside = (other: BlockReading | undefined, center: number, share: number) => {
    if (other) tallyReading(tally, it, other, lexicon, [center, w('reachWords')], flat(share));
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
  let best = 0;
  let all = 0;
  let rivalHere = 0;
  let rivalNear = 0;
  const topics = new Set([...tally.keys(), ...Object.keys(verdict.topics).map(Number)]);
  topics.delete(0);
  for (const topic of topics) {
    const cues = tally.get(topic);
    const share = it.form.topics.has(topic) ? 1 : w('otherSense');
    const strength = total(cues) + w('pageShare') * (verdict.topics[topic] ?? 0) * share;
    all += strength;
    best = Math.max(best, strength);
    rivalHere = Math.max(rivalHere, total(cues, ['sentence']));
    rivalNear = Math.max(rivalNear, total(cues, ['sentence', 'block']));
  }
  const hair = tally.get(0);
  const cues = [...(hair?.values() ?? [])].sort((a, b) => b.weight - a.weight);
  const hairOnPage = w('pageShare') * verdict.hair;
  const firm = cues.reduce((sum, one) => sum + (one.full >= w('firmCue') ? one.weight : 0), 0);
  return {
    hair: total(hair) + hairOnPage,
    rival: best + w('otherTopics') * (all - best),
    hairHere: total(hair, ['sentence']),
    rivalHere,
    hairNear: total(hair, ['sentence', 'block']),
    rivalNear,
    hairOnPage,
    firm: firm + hairOnPage,
    cues,
  };
}
