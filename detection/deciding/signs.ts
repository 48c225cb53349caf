import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import { speaksPlainly } from '../reading/voice-of.ts';
import type { Around } from './around.ts';
import { needOf } from './need-of.ts';
import { pageSigns } from './page-signs.ts';
import { type Place, type Tally, tallyReading, type Voice, type Weighed } from './tally-cues.ts';

const voices: readonly Voice[] = ['firm', 'faint', 'open', 'short', 'rival', 'other'];
const places: readonly Place[] = ['Sentence', 'Block', 'Heading', 'Beside'];
const short = voices.indexOf('short');
const rival = voices.indexOf('rival');

/** What is looked at to tell the sense of a form; docs/detection.md explains each. */
export const signNames: readonly string[] = [
  ...voices.flatMap((voice) => places.map((place) => `${voice}${place}`)),
  'hairOnPage',
  'faintOnPage',
  'rivalOnPage',
  'otherOnPage',
  'hairInTitle',
  'termInTitle',
  'termInHeading',
  'termOnPage',
  'termsOnPage',
  'uses',
  'leansHair',
  'leansOther',
  'definedHair',
  'definedOther',
  'pageDefinesHair',
  'pageDefinesOther',
  'unrivalled',
  'usesUnrivalled',
  'unsupported',
  'bare',
  'staged',
  'need',
  'always',
];

/** The signs at a candidate, in the order of their names, and the words that counted for hair, strongest first. */
export interface Signs {
  values: number[];
  cues: Weighed[];
  /** Whether anything but abbreviations speaks for hair. */
  isSupported: boolean;
}

/** Below this nothing worth the name speaks for hair. */
const little = 0.3;

/** Reads the signs at a candidate; a pure function of it and of what stands around it. */
export function signsOf(it: Candidate, around: Around, lexicon: Lexicon): Signs {
  const sums: number[] = new Array(voices.length * places.length).fill(0);
  const tally = tallyAround(it, around, lexicon);
  const cues = addUp(tally, sums);
  const page = pageSigns(it, around, lexicon);
  const at = (voice: number, place: number) => sums[voice * places.length + place] ?? 0;
  const all = (voice: number) => at(voice, 0) + at(voice, 1) + at(voice, 2) + at(voice, 3);
  const worded = all(0) + all(1) + all(2);
  const support = worded + page.hair + page.defined;
  // Abbreviations count no more than the words that support them: each may have another sense.
  const abbreviations = all(short);
  const share = abbreviations > support ? support / abbreviations : 1;
  for (let place = 0; place < places.length; place++)
    sums[short * places.length + place] = at(short, place) * share;
  const near = [0, 1, 2].reduce((sum, voice) => sum + at(voice, 0) + at(voice, 1), 0);
  const unrivalled = Number(all(rival) + all(rival + 1) + page.rival === 0);
  return {
    values: [
      ...sums.map(Math.log1p),
      ...page.signs,
      unrivalled,
      unrivalled * page.uses,
      all(0) + page.hair < little ? 1 : 0,
      near < little ? 1 : 0,
      it.staged ? 1 : 0,
      needOf(it, lexicon),
      1,
    ],
    cues: cues.sort((a, b) => b.weight - a.weight),
    isSupported: support >= little || speaksPlainly(it, lexicon),
  };
}

/** Adds the words up by voice and place; of other topics only the strongest counts. Gives the words that speak for hair. */
function addUp(tally: Tally, sums: number[]): Weighed[] {
  const cues: Weighed[] = [];
  const topics = new Map<number, number>();
  for (const one of tally.values()) {
    const voice = voices.indexOf(one.voice);
    const index = voice * places.length + places.indexOf(one.place);
    if (voice < rival) {
      sums[index] = (sums[index] ?? 0) + one.weight;
      cues.push(one);
      continue;
    }
    const key = index + sums.length * (one.topic + 1);
    const sum = (topics.get(key) ?? 0) + one.weight;
    topics.set(key, sum);
    sums[index] = Math.max(sums[index] ?? 0, sum);
  }
  return cues;
}

function tallyAround(it: Candidate, around: Around, lexicon: Lexicon): Tally {
  const tally: Tally = new Map();
  const { own, heading, before, after } = around;
  tallyReading(tally, it, { reading: own, center: it.word, at: 'Own' }, lexicon);
  if (heading) tallyReading(tally, it, { reading: heading, center: 0, at: 'Heading' }, lexicon);
  if (before)
    tallyReading(tally, it, { reading: before, center: before.words, at: 'Beside' }, lexicon);
  if (after) tallyReading(tally, it, { reading: after, center: 0, at: 'Beside' }, lexicon);
  return tally;
}
