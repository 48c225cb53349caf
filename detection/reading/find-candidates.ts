import type { Forms, LoadedForm } from '../lexicon/lexicon.ts';
import { apostropheGap, gluedGap, type Words } from '../words/scan-words.ts';
import { type Found, findPhrases } from './find-phrases.ts';
import { fittingForm } from './fitting-form.ts';
import { matchStage } from './match-stage.ts';
import { speaksOfPeople } from './speaks-of-people.ts';
import { tagForm } from './tag-form.ts';

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
  /** Its number in digits, where the text says one. */
  stage: string | undefined;
  /** Has one sense where it stands, whatever else is said. */
  sure: boolean;
  /** Stands next to a capitalised word, or behind "in" or "at": perhaps a name. Known where a lexicon was asked. */
  nameLike: boolean;
  /** What the little words beside it say, by the names in `company-of.ts`; likewise. */
  company: readonly number[];
  /** What the block itself defines the abbreviation as, where it does; likewise. */
  defined: 'hair' | 'other' | null;
}

/** The candidate of a phrase that was found, or null where its case does not fit or it is glued to other words. */
function candidateOf(
  found: Found,
  text: string,
  words: Words,
  forms: Forms,
  form = fittingForm(found, text, words),
): Candidate | null {
  if (!form) return null;
  const { starts, ends, gaps, folded, sentences } = words;
  const first = found.first + form.lead;
  const named = found.last - form.trail;
  const { last, stage } = form.stages
    ? matchStage(words, named, form.stages, forms.words)
    : { last: named, stage: undefined };
  if (gaps[first] === gluedGap || gaps[last + 1] === gluedGap) return null;
  const possessive = gaps[last + 1] === apostropheGap && folded[last + 1] === 's';
  // What follows a stage is a part of it: Ludwig I-4.
  const behind = last > named ? '' : text.slice(ends[last], (ends[last] as number) + 6);
  if (isCode(text, starts[first] as number, ends[last] as number, behind)) return null;
  const ending = possessive && gaps[last + 2] !== gluedGap ? last + 1 : last;
  return {
    form,
    start: starts[first] as number,
    end: ends[ending] as number,
    word: first,
    lastWord: last,
    sentence: sentences[first] as number,
    staged: last > named,
    stage,
    sure: form.policy === 'always',
    nameLike: false,
    company: [],
    defined: null,
  };
}

/** Whether a stretch is by itself, or by what stands `behind` it, a part of a name that a machine reads: hair_density, SMP-0417, hairline.ttf. */
function isCode(text: string, start: number, end: number, behind: string): boolean {
  if (text.slice(start, end).includes('_')) return text[start - 1] !== '#';
  return /^(?:-\d|\.[a-z]{2,4}\b(?!\.))/.test(behind);
}

/** The candidates of a text among the forms that were found, in its order; a pure function of the text. */
export function findCandidates(
  found: readonly Found[],
  text: string,
  words: Words,
  forms: Forms,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (one: Found) => {
    const candidate = candidateOf(one, text, words, forms);
    if (!candidate) return;
    // What stands beside the marked words may be a form too: "hairline SMP".
    findPhrases(words, forms.phrases, one.first, candidate.word).forEach(add);
    candidates.push(candidate);
    const behind = one.last + 1;
    findPhrases(words, forms.phrases, behind - candidate.form.trail, behind).forEach(add);
  };
  found.forEach(add);
  const all = text.includes('#') ? withHashtags(candidates, text, words, forms) : candidates;
  const ofPeople = all.filter(({ form }) => form.policy === 'of_people');
  if (ofPeople.length && (all.some(({ sure }) => sure) || speaksOfPeople(words, forms.words)))
    for (const one of ofPeople) one.sure = true;
  return all;
}

/** The candidates and those behind hash signs, in the order of the text. */
function withHashtags(candidates: Candidate[], text: string, words: Words, forms: Forms) {
  // Some forms are one word as they stand, and are found without their hash sign.
  const isFree = ({ word }: Candidate) =>
    !candidates.some((one) => one.word <= word && word <= one.lastWord);
  const tagged = findHashtags(text, words, forms).filter(isFree);
  return tagged.length ? [...candidates, ...tagged].sort((a, b) => a.start - b.start) : candidates;
}

/** Terms written as one word behind a hash sign. */
function findHashtags(text: string, words: Words, forms: Forms): Candidate[] {
  return words.folded.flatMap((word, at) => {
    if (text.charCodeAt((words.starts[at] as number) - 1) !== 35) return [];
    const found = tagForm(word, forms);
    if (!found) return [];
    // The words that stand beside a form are a part of the tag.
    const form = { ...found.form, lead: 0, trail: 0 };
    return candidateOf({ entry: found.entry, first: at, last: at }, text, words, forms, form) ?? [];
  });
}
