import type { Lexicon } from '../lexicon/lexicon.ts';
import { companyNames } from '../reading/company-of.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import type { Around } from './around.ts';
import { needOf } from './need-of.ts';
import { pageSigns } from './page-signs.ts';
import { type Place, type Tally, tallyReading, type Voice, type Weighed } from './tally-cues.ts';

const voices: readonly Voice[] = ['firm', 'faint', 'open', 'short', 'trade', 'rival', 'other'];
const places: readonly Place[] = ['Sentence', 'Block', 'Heading', 'Beside'];
const indexOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
const voiceIndex = indexOf(voices);
const placeIndex = indexOf(places);
const { firm, faint, open, short, rival, other } = voiceIndex;

/** What is looked at to tell the sense of a form; docs/detection.md explains each. */
export const signNames: readonly string[] = [
  ...voices.flatMap((voice) => places.map((place) => `${voice}${place}`)),
  'hairOnPage',
  'faintOnPage',
  'rivalOnPage',
  'otherOnPage',
  'allOnPage',
  'ofHair',
  'ofOther',
  'hairInTitle',
  'termInTitle',
  'termInHeading',
  'termOnPage',
  'named',
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
  'usesAmidHair',
  'usesAmidOther',
  'ahead',
  'unsupported',
  'openAlone',
  'shortAlone',
  'otherAlone',
  'bare',
  'staged',
  'nameLike',
  ...companyNames,
  'need',
  'always',
];

/** The signs at a candidate, in the order of their names, and the words that counted for hair. */
export interface Signs {
  values: number[];
  cues: Weighed[];
}

/** Below this nothing worth the name speaks for hair. */
const little = 0.3;

/** So much must terms of several senses say where no other word speaks for hair. */
const plenty = 1;

/** A form that asks for less than this needs no other word: "SMP artist". */
const nextToNothing = 0.3;

/** Whether the words of a form say enough. */
function speaksForItself({ form }: Candidate): boolean {
  return form.need !== null && form.need < nextToNothing;
}

/** Reads the signs at a candidate; null where no word speaks for hair but such as have several senses themselves. A pure
 *  function of the candidate and of what stands around it. */
export function signsOf(it: Candidate, around: Around, lexicon: Lexicon): Signs | null {
  const sums: number[] = new Array(voices.length * places.length).fill(0);
  const cues = addUp(tallyAround(it, around, lexicon), sums);
  const page = pageSigns(it, around, lexicon);
  const at = (voice: number, place: number) => sums[voice * places.length + place] ?? 0;
  const all = (voice: number) => at(voice, 0) + at(voice, 1) + at(voice, 2) + at(voice, 3);
  const plain = all(firm) + all(faint) + page.hair + page.faint + page.defined;
  if (plain < little && all(open) < plenty && !speaksForItself(it)) return null;
  // Abbreviations count no more than the words that support them: each may have another sense.
  const support = plain + all(open);
  const share = Math.min(1, support / all(short));
  if (share < 1)
    for (let place = 0; place < places.length; place++)
      sums[short * places.length + place] = at(short, place) * share;
  const near = [firm, faint, open].reduce((sum, one) => sum + at(one, 0) + at(one, 1), 0);
  const unrivalled = Number(all(rival) + all(other) + page.rival === 0);
  const unsupported = Number(all(firm) + page.hair < little);
  // One sum of all places: single signs say too little where each is weak.
  const lead = it.form.letters ? all(firm) + all(faint) + page.hair - all(rival) - all(other) : 0;
  return {
    values: [
      ...sums.map((sum) => (sum ? Math.log1p(sum) : 0)),
      ...page.signs,
      unrivalled,
      unrivalled * page.uses,
      page.uses * Math.log1p(page.hair),
      page.uses * page.rival,
      Math.log1p(Math.max(0, lead)),
      unsupported,
      unsupported * Math.log1p(all(open)),
      unsupported * Math.log1p(all(short)),
      unsupported * Math.log1p(all(rival) + all(other)),
      Number(near < little),
      Number(it.staged),
      Number(it.nameLike),
      ...it.company,
      needOf(it, lexicon),
      1,
    ],
    cues,
  };
}

/** Adds the words up by voice and place; of other topics only the strongest counts. Gives the words that speak for hair. */
function addUp(tally: Tally, sums: number[]): Weighed[] {
  const cues: Weighed[] = [];
  const topics = new Map<number, number>();
  for (const one of tally.values()) {
    const voice = voiceIndex[one.voice];
    const index = voice * places.length + placeIndex[one.place];
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
  const { own, headings = [], before = [], after = [] } = around;
  tallyReading(tally, it, { reading: own, center: it.word, at: 'Own' }, lexicon);
  for (const reading of headings)
    tallyReading(tally, it, { reading, center: 0, at: 'Heading' }, lexicon);
  let away = 0;
  for (const reading of before) {
    away += reading.words;
    tallyReading(tally, it, { reading, center: away, at: 'Beside' }, lexicon);
  }
  away = 0;
  for (const reading of after) {
    tallyReading(tally, it, { reading, center: -away, at: 'Beside' }, lexicon);
    away += reading.words;
  }
  return tally;
}
