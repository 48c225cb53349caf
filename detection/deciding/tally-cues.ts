import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cue } from '../reading/cue.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import type { BlockReading } from '../reading/read-block.ts';
import { speaksPlainly, voiceOf } from '../reading/voice-of.ts';

/** What kind of word counted: one that speaks of little but hair, one that hints at it, another term that has other
 *  senses too, an abbreviation, a word of the trade of the form, of a topic in which it has another sense, or of some other topic. */
export type Voice = 'firm' | 'faint' | 'open' | 'short' | 'trade' | 'rival' | 'other';

/** Where it stands. */
export type Place = 'Sentence' | 'Block' | 'Heading' | 'Beside';

/** One word that counted, and how much. */
export interface Weighed {
  voice: Voice;
  /** Number of its topic; 0 is hair. */
  topic: number;
  /** What it says at its distance. */
  weight: number;
  place: Place;
  /** Where it stands, to be quoted. */
  reading: BlockReading;
  start: number;
  end: number;
}

/** Each word once, at its strongest, by the number of its cue. */
export type Tally = Map<number, Weighed>;

/** Stands for cues that count against the forms of one term only. */
const ownRivals = -1;

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

/** Where cues are counted: in a reading, around the word `center` of it. */
export interface Surroundings {
  reading: BlockReading;
  center: number;
  /** Whether the candidate stands in the reading itself, or what the reading is to it. */
  at: 'Own' | 'Heading' | 'Beside';
}

/** The share of its weight that counts of a word in the candidate's own block. */
function shareIn(
  it: Candidate,
  { word, sentence }: { word: number; sentence: number },
  weights: Lexicon['weights'],
): number {
  const distance = Math.abs(word - it.word);
  if (sentence !== it.sentence) return Math.min(1, (weights.blockWords ?? 0) / distance);
  return distance <= (weights.nearWords ?? 0) ? 1 : (weights.sentenceShare ?? 1);
}

/** Adds the cues and other terms that stand around a candidate. */
export function tallyReading(
  tally: Tally,
  it: Candidate,
  around: Surroundings,
  lexicon: Lexicon,
): void {
  const { reading, center, at: where } = around;
  const { cues, candidates } = reading;
  if (!cues.length && !candidates.length) return;
  const { weights } = lexicon;
  const reach = weights.reachWords ?? 0;
  const add = (id: number, voice: Voice, topic: number, full: number, one: Cue | Candidate) => {
    const weight = where === 'Own' ? full * shareIn(it, one, weights) : full;
    const known = tally.get(id);
    if (known && known.weight >= weight) return;
    const place = where !== 'Own' ? where : one.sentence === it.sentence ? 'Sentence' : 'Block';
    tally.set(id, { voice, topic, weight, place, reading, start: one.start, end: one.end });
  };
  const firm = weights.firmCue ?? 0;
  const ofForm = lexicon.topicsOf(it.form);
  const kin = lexicon.kinOf(it.form);
  const trades = lexicon.tradesOf(it.form);
  const until = center + reach;
  for (let at = firstFrom(cues, center - reach); at < cues.length; at++) {
    const cue = cues[at] as Cue;
    if (cue.word > until) break;
    if (where === 'Own' && it.word <= cue.word && cue.word <= it.lastWord) continue;
    const { topic, id, weight } = cue;
    if (cue.rivalOf) {
      if (cue.rivalOf.includes(it.form.termNumber)) add(id, 'rival', ownRivals, weight, cue);
    } else if (topic === 0) add(id, weight >= firm ? 'firm' : 'faint', 0, weight, cue);
    else if (trades.has(topic)) add(id, 'trade', 0, weight, cue);
    else if (!kin.has(topic)) add(id, ofForm.has(topic) ? 'rival' : 'other', topic, weight, cue);
  }
  for (let at = firstFrom(candidates, center - reach); at < candidates.length; at++) {
    const other = candidates[at] as Candidate;
    if (other.word > until) break;
    const { form } = other;
    if (other === it) continue;
    const isPlain = speaksPlainly(other);
    if (form.term === it.form.term && !other.sure) continue;
    if (other.defined === 'other' || other.nameLike) continue;
    const full = voiceOf(other, lexicon);
    const voice = isPlain ? 'firm' : form.letters ? 'short' : 'open';
    add(-1 - form.termNumber, voice, 0, full, other);
  }
}
