import type { Firmness } from '../../detection/lexicon/fitted-senses.ts';
import { keyOf } from '../../detection/lexicon/key-of.ts';
import type { CueWords, Lexicon, LexiconSource } from '../../detection/lexicon/lexicon.ts';
import { markedWords } from '../../detection/lexicon/weigh-firmness.ts';
import { readDocument } from '../../detection/read-document.ts';
import type { Candidate } from '../../detection/reading/find-candidates.ts';
import { foldAscii } from '../../detection/words/fold-ascii.ts';
import { domainOf, type LabelledDocument } from '../eval/labels.ts';

/** Words and forms that stand in a document, each with whether hair is spoken of there. */
type Sightings = Map<string, boolean>;

/** A word is taken to be as firm as it was written down until so many documents say otherwise. */
const expected = { share: 0.95, documents: 2 };

/** So many documents of one domain count. */
const mostOfDomain = 3;

/** Words that weigh no more only hint at hair, and are left whole. */
const hint = 0.7;

/** Words that keep more than this are left whole. */
const nearlyAll = 0.8;

const cueKey = (topic: string, words: string) =>
  `cue ${topic} ${foldAscii(words).replace(/s$/, '')}`;
const formKey = (term: string, form: string) => `form ${term} ${form}`;

/** What stands in a document by the lexicon as it is written. */
export function sightingsIn(document: LabelledDocument, lexicon: Lexicon): Sightings {
  const sightings: Sightings = new Map();
  const add = (key: string, sense: keyof Count) =>
    sightings.set(key, sense === 'hair' || (sightings.get(key) ?? false));
  for (const { start, own } of readDocument(document, lexicon)) {
    if (document.class !== 'mixed')
      for (const cue of own.cues)
        add(
          cueKey(lexicon.topics[cue.topic] ?? '', own.text.slice(cue.start, cue.end)),
          document.class === 'pos' ? 'hair' : 'other',
        );
    for (const one of own.candidates) {
      // A stage says more than the name; where nobody is spoken of a form says nothing firm.
      if (one.staged || (one.form.policy === 'of_people' && !one.sure)) continue;
      add(
        formKey(one.form.term, keyOf(one.form)),
        isOfHair(one, document, start) ? 'hair' : 'other',
      );
    }
  }
  return sightings;
}

function isOfHair(
  { start, end }: Candidate,
  { class: kind, spans }: LabelledDocument,
  from: number,
): boolean {
  if (kind !== 'mixed') return kind === 'pos';
  return spans.some((span) => span.start < from + end && from + start < span.end);
}

/** In how many documents something speaks of hair, and in how many of something else. */
interface Count {
  hair: number;
  other: number;
}

/** How many documents hold what, those of a domain no more than a few. */
function countSightings(seen: ReadonlyMap<LabelledDocument, Sightings>): Map<string, Count> {
  const byDomain = new Map<string, Count>();
  const counts = new Map<string, Count>();
  for (const [document, sightings] of seen)
    for (const [key, isHair] of sightings) {
      const inDomain = `${domainOf(document)} ${key}`;
      const ofDomain = byDomain.get(inDomain) ?? { hair: 0, other: 0 };
      const count = counts.get(key) ?? { hair: 0, other: 0 };
      const sense = isHair ? 'hair' : 'other';
      ofDomain[sense]++;
      if (ofDomain[sense] <= mostOfDomain) count[sense]++;
      byDomain.set(inDomain, ofDomain);
      counts.set(key, count);
    }
  return counts;
}

/** The share of documents in which something has the sense that it was written down for. */
function shareOf(
  { hair, other }: Count = { hair: 0, other: 0 },
  sense: keyof Count = 'hair',
): number {
  const right = (sense === 'hair' ? hair : other) + expected.share * expected.documents;
  return right / (hair + other + expected.documents) / expected.share;
}

const rounded = (share: number) => Math.round(share * 20) / 20;

/** How firm words and forms are: the share of documents in which words of hair and forms speak of hair, and words of other topics do not. */
export function firmnessOf(
  seen: ReadonlyMap<LabelledDocument, Sightings>,
  source: LexiconSource,
): Firmness {
  const counts = countSightings(seen);
  const firmness: Firmness = { cues: {}, forms: {} };
  const addCues = (topic: string, groups: CueWords) => {
    for (const [weight, words] of Object.entries(groups))
      for (const word of words) {
        if (topic === 'hair' && Number(weight) <= hint) continue;
        const share = shareOf(counts.get(cueKey(topic, word)), topic === 'hair' ? 'hair' : 'other');
        if (share >= nearlyAll) continue;
        firmness.cues[topic] = { ...firmness.cues[topic], [word]: rounded(share) };
      }
  };
  for (const [topic, groups] of Object.entries({ hair: source.hair, ...source.topics }))
    addCues(topic, groups);
  for (const { id, forms } of source.terms)
    for (const form of forms) {
      const text = markedWords(form.text);
      const share = shareOf(counts.get(formKey(id, text)));
      if (form.weak || share >= nearlyAll) continue;
      firmness.forms[id] = { ...firmness.forms[id], [text]: rounded(share) };
    }
  return firmness;
}
