import type { Forms, Lexicon } from '../lexicon/lexicon.ts';
import { isOfOneSense } from '../lexicon/of-one-sense.ts';
import { looksLikeName } from '../words/looks-like-name.ts';
import { scanWords, type Words } from '../words/scan-words.ts';
import type { Cue } from './cue.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findDefinitions } from './find-definitions.ts';
import { type Found, findPhrases } from './find-phrases.ts';
import { leaningOf } from './leaning-of.ts';

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

function readsForeign(words: Words, lexicon: Lexicon): boolean {
  let english = 0;
  let foreign = 0;
  for (const word of words.folded) {
    if (lexicon.english.has(word)) english++;
    else if (lexicon.foreign.has(word)) foreign++;
  }
  return foreign > 1 && foreign > english;
}

/** Reads where forms stand in one block, and nothing else: enough for those with one sense. A pure function of the text. */
export function readForms(text: string, forms: Forms): BlockReading {
  const words = scanWords(text, forms.words.titles);
  const candidates = findCandidates(text, words, forms);
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
  const words = scanWords(text, lexicon.forms.words.titles);
  const phrases: Found[] = [];
  findPhrases(words, lexicon, (found) => phrases.push(found));
  const candidates = openCandidates(text, words, phrases, lexicon);
  const definitions = findDefinitions(text, words, candidates, lexicon);
  const cues = cuesOf(phrases, words, candidates);
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

/** The candidates of a text, without those with several senses that begin in a longer phrase of another sense: a bald eagle. */
function openCandidates(
  text: string,
  words: Words,
  phrases: readonly Found[],
  lexicon: Lexicon,
): Candidate[] {
  const taken = new Uint8Array(words.starts.length);
  for (const { entry, first, last } of phrases) if (!entry.forms) taken.fill(1, first, last + 1);
  const candidates = findCandidates(text, words, lexicon.forms).filter(
    ({ form, word }) => isOfOneSense(form.policy) || !taken[word - form.lead],
  );
  for (const one of candidates) one.nameLike = isNameLike(one, text, words, lexicon);
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
  const begun = new Set(candidates.map(({ form, word }) => word - form.lead));
  return phrases.flatMap(({ entry: { cue, rivalOf }, first, last }): Cue[] => {
    const place = {
      word: first,
      sentence: words.sentences[first] ?? 0,
      start: words.starts[first] ?? 0,
      end: words.ends[last] ?? 0,
    };
    if (cue) return [{ ...cue, rivalOf: null, ...place }];
    if (!rivalOf || begun.has(first)) return [];
    return [{ id: firstRivalId + first, topic: -1, weight: rivalWeight, rivalOf, ...place }];
  });
}
