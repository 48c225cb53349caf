import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import type { BlockReading, Cue } from '../reading/read-block.ts';
import { voiceOf } from './voice-of.ts';

/** One word that counted, and how much. */
export interface Weighed {
  weight: number;
  /** The weight before distance: what the word says by itself. */
  full: number;
  place: 'sentence' | 'block' | 'section';
  /** Where it stands, to be quoted. */
  reading: BlockReading;
  start: number;
  end: number;
}

/** Each cue once, at its strongest, by topic. */
export type Tally = Map<number, Map<number, Weighed>>;

/** The share that counts of a word at a place. */
export type Near = (word: number, sentence: number) => { share: number; place: Weighed['place'] };

/** Stands for cues that count against the forms of one term only. */
const ownRivals = -1;

function put(tally: Tally, topic: number, id: number, weighed: Weighed): void {
  let cues = tally.get(topic);
  if (!cues) {
    cues = new Map();
    tally.set(topic, cues);
  }
  const known = cues.get(id);
  if (!known || known.weight < weighed.weight) cues.set(id, weighed);
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

/** Where cues are counted: in a reading, within `reach` words of `center`, by what counts of a word there. */
export interface Surroundings {
  reading: BlockReading;
  center: number;
  reach: number;
  near: Near;
}

/** Adds the cues and other terms that stand around a candidate. */
export function tallyReading(
  tally: Tally,
  it: Candidate,
  { reading, center, reach, near }: Surroundings,
  lexicon: Lexicon,
): void {
  const { weights } = lexicon;
  const add = (topic: number, id: number, full: number, one: Cue | Candidate) => {
    const { share, place } = near(one.word, one.sentence);
    put(tally, topic, id, {
      weight: full * share,
      full,
      place,
      reading,
      start: one.start,
      end: one.end,
    });
  };
  const { cues, candidates } = reading;
  const ofForm = lexicon.topicsOf(it.form);
  const until = center + reach;
  for (let at = firstFrom(cues, center - reach); at < cues.length; at++) {
    const cue = cues[at] as Cue;
    if (cue.word > until) break;
    const { topic, id, weight } = cue;
    if (cue.rivalOf) {
      if (cue.rivalOf.includes(it.form.termNumber)) add(ownRivals, id, weight, cue);
    } else if (topic === 0 || ofForm.has(topic)) add(topic, id, weight, cue);
    else add(topic, id, weight * (weights.otherSense ?? 0), cue);
  }
  for (let at = firstFrom(candidates, center - reach); at < candidates.length; at++) {
    const other = candidates[at] as Candidate;
    if (other.word > until) break;
    const { form } = other;
    if (other === it || (form.term === it.form.term && form.policy !== 'always')) continue;
    if (other.defined === 'other' || other.nameLike) continue;
    add(0, -1 - form.termNumber, voiceOf(other, lexicon), other);
  }
}
