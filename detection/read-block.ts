import { findDefinitions } from './find-definitions.ts';
import { type Found, findPhrases } from './find-phrases.ts';
import { fittingForm } from './fitting-form.ts';
import type { Lexicon, LoadedForm } from './lexicon.ts';
import { looksLikeName } from './looks-like-name.ts';
import { matchStage } from './match-stage.ts';
import { GAP, scanWords, type Words } from './scan-words.ts';

/** A place in the text where a form stands, in whichever sense. */
export interface Candidate {
  form: LoadedForm;
  start: number;
  end: number;
  /** First and last word of the stretch, in the words of the block. */
  word: number;
  lastWord: number;
  sentence: number;
  /** A stage follows and belongs to it (Norwood 3). */
  staged: boolean;
  /** Stands next to a capitalised word, or behind "in" or "at": perhaps a name. */
  nameLike: boolean;
  /** What the block itself defines the abbreviation as, where it does. */
  defined: 'hair' | 'other' | null;
}

/** A word that speaks for a topic. */
export interface Cue {
  /** One number for all occurrences of the same cue. */
  id: number;
  topic: number;
  weight: number;
  word: number;
  sentence: number;
  start: number;
  end: number;
  /** Terms against whose forms it counts, or null for all. */
  rivalOf: number[] | null;
}

/** What one block of a page says, before anything is decided. */
export interface BlockReading {
  text: string;
  words: number;
  candidates: Candidate[];
  cues: Cue[];
  /** Letters of abbreviations that the block defines. */
  definitions: { letters: string; sense: 'hair' | 'other' }[];
  /** Whether the block reads as another language than English. */
  foreign: boolean;
}

const RIVAL_WEIGHT = 1;
const RIVAL_IDS = 1_000_000;

function candidateOf(
  found: Found,
  form: LoadedForm,
  text: string,
  words: Words,
  lexicon: Lexicon,
): Candidate | null {
  const { starts, ends, gaps, folded, sentences } = words;
  const first = found.first + form.lead;
  let last = found.last - form.trail;
  const named = last;
  if (form.stages) last = matchStage(words, last, form.stages, lexicon.words);
  if (first > 0 && gaps[first] === GAP.glued) return null;
  if (last + 1 < starts.length && gaps[last + 1] === GAP.glued) return null;
  const possessive =
    gaps[last + 1] === GAP.apostrophe && folded[last + 1] === 's' && last + 1 < starts.length;
  const ending = possessive && gaps[last + 2] !== GAP.glued ? last + 1 : last;
  const single = found.first === found.last && !form.letters && form.policy !== 'always';
  const mayBeName = single && last === named;
  return {
    form,
    start: starts[first] ?? 0,
    end: ends[ending] ?? 0,
    word: first,
    lastWord: last,
    sentence: sentences[first] ?? 0,
    staged: last > named,
    nameLike:
      mayBeName && looksLikeName(text, words, first, form.stages > 0, lexicon.words.nameLeads),
    defined: null,
  };
}

function readsForeign(words: Words, lexicon: Lexicon): boolean {
  let english = 0;
  let foreign = 0;
  for (const word of words.folded) {
    if (lexicon.english.has(word)) english++;
    else if (lexicon.foreign.has(word)) foreign++;
  }
  return foreign > 1 && foreign > english;
}

/** Reads one block: where forms stand, which words speak for which topic, what is defined; a pure function of the text. */
export function readBlock(text: string, lexicon: Lexicon): BlockReading {
  const words = scanWords(text);
  const candidates: Candidate[] = [];
  const cues: Cue[] = [];
  const place = (found: Found) => ({
    word: found.first,
    sentence: words.sentences[found.first] ?? 0,
    start: words.starts[found.first] ?? 0,
    end: words.ends[found.last] ?? 0,
  });
  findPhrases(words, lexicon, (found) => {
    const form = fittingForm(found, text, words);
    const candidate = form && candidateOf(found, form, text, words, lexicon);
    if (candidate) candidates.push(candidate);
    const { cue, rivalOf } = found.entry;
    if (cue) cues.push({ ...cue, rivalOf: null, ...place(found) });
    else if (rivalOf && !candidate) {
      const id = RIVAL_IDS + found.first;
      cues.push({ id, topic: -1, weight: RIVAL_WEIGHT, rivalOf, ...place(found) });
    }
  });
  findHashtags(text, words, lexicon, candidates);
  const definitions = findDefinitions(text, words, candidates);
  return {
    text,
    words: words.starts.length,
    candidates,
    cues,
    definitions,
    foreign: readsForeign(words, lexicon),
  };
}

/** Adds terms written as one word behind a hash sign, in text order. */
function findHashtags(text: string, words: Words, lexicon: Lexicon, candidates: Candidate[]): void {
  if (!text.includes('#')) return;
  let added = false;
  words.folded.forEach((word, at) => {
    if (text.charCodeAt((words.starts[at] ?? 0) - 1) !== 35) return;
    const entry = lexicon.squeezed(word);
    const form = entry?.forms?.find((one) => !one.caseSensitive);
    if (!entry || !form || form.lead || form.trail) return;
    const candidate = candidateOf({ entry, first: at, last: at }, form, text, words, lexicon);
    if (candidate) candidates.push(candidate);
    added ||= candidate !== null;
  });
  if (added) candidates.sort((a, b) => a.start - b.start);
}
