import type { Forms, Lexicon } from '../lexicon/lexicon.ts';
import { isOfOneSense } from '../lexicon/of-one-sense.ts';
import { looksLikeName } from '../words/looks-like-name.ts';
import type { Words } from '../words/scan-words.ts';
import { companyOf } from './company-of.ts';
import type { Cue } from './cue.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findDefinitions } from './find-definitions.ts';
import { type Found, type FoundTwice, findPhrases, findTwice } from './find-phrases.ts';
import { leaningOf } from './leaning-of.ts';
import { readWords } from './read-words.ts';

/** What one block of a page says, before anything is decided. */
export interface BlockReading {
  text: string;
  words: number;
  candidates: Candidate[];
  cues: Cue[];
  /** Letters of abbreviations that the block defines. */
  definitions: { letters: string; sense: 'hair' | 'other' }[];
  /** How much the block speaks for hair, from -1 to 1: below 0 for something else. */
  leaning: number;
  /** Whether the block reads as another language than English. */
  foreign: boolean;
}

const rivalWeight = 1;
const firstRivalId = 1_000_000;

function readsForeign({ folded }: Words, { tongues }: Lexicon): boolean {
  let english = 0;
  let foreign = 0;
  for (const word of folded) {
    const tongue = tongues.get(word);
    if (tongue === 'english') english++;
    else if (tongue) foreign++;
  }
  return foreign > 1 && foreign > english;
}

/** Reads where forms stand in one block, and nothing else: enough for those with one sense. A pure function of the text. */
export function readForms(text: string, forms: Forms): BlockReading {
  const words = readWords(text, forms);
  const candidates = findCandidates(findPhrases(words, forms.phrases), text, words, forms);
  return {
    text,
    words: words.starts.length,
    candidates,
    cues: [],
    definitions: [],
    leaning: 0,
    foreign: false,
  };
}

/** Reads one block: where forms stand, which words speak for which topic, what is defined; a pure function of the text. */
export function readBlock(text: string, lexicon: Lexicon): BlockReading {
  const words = readWords(text, lexicon.forms);
  const found = findTwice(words, lexicon);
  const candidates = openCandidates(found, text, words, lexicon);
  const definitions = findDefinitions(text, words, candidates, lexicon);
  const cues = cuesOf(found.phrases, words, candidates);
  return {
    text,
    words: words.starts.length,
    candidates,
    cues,
    definitions,
    leaning: leaningOf(cues, candidates, lexicon),
    // Asked of a block with candidates alone.
    foreign: candidates.length > 0 && readsForeign(words, lexicon),
  };
}

/** The candidates of a text, without those with several senses that lie in a longer phrase of another sense: a bald eagle. */
function openCandidates(
  { phrases, forms }: FoundTwice,
  text: string,
  words: Words,
  lexicon: Lexicon,
): Candidate[] {
  // The number of the phrase that each word lies in: two side by side are none that a form lies in.
  const taken = new Uint32Array(words.starts.length);
  phrases.forEach(({ entry, first, last }, number) => {
    if (!entry.forms) taken.fill(number + 1, first, last + 1);
  });
  const candidates = findCandidates(forms, text, words, lexicon.forms).filter(
    ({ form, word, lastWord }) =>
      isOfOneSense(form.policy) || !taken[lastWord] || taken[word - form.lead] !== taken[lastWord],
  );
  for (const one of candidates) {
    one.nameLike = isNameLike(one, text, words, lexicon);
    if (!one.sure) one.company = companyOf(words, one, lexicon);
  }
  return candidates;
}

function isNameLike(
  { form, word, lastWord, staged, sure }: Candidate,
  text: string,
  words: Words,
  { nameLeads }: Lexicon,
): boolean {
  const isSingle = lastWord === word && !form.lead && !form.trail && !staged;
  if (!isSingle || form.letters || sure) return false;
  return looksLikeName(text, words, word, { isName: form.stages > 0, nameLeads });
}

function cuesOf(phrases: readonly Found[], words: Words, candidates: readonly Candidate[]): Cue[] {
  const cues: Cue[] = [];
  let begun: Set<number> | undefined;
  for (const { entry, first, last } of phrases) {
    let { cue, rivalOf } = entry;
    if (cue) rivalOf = null;
    else if (rivalOf) {
      begun ??= new Set(candidates.map(({ form, word }) => word - form.lead));
      if (!begun.has(first)) cue = { id: firstRivalId + first, topic: -1, weight: rivalWeight };
    }
    if (!cue) continue;
    cues.push({
      ...cue,
      word: first,
      sentence: words.sentences[first] as number,
      start: words.starts[first] as number,
      end: words.ends[last] as number,
      rivalOf,
    });
  }
  return cues;
}
