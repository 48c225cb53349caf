import { eachOf } from './companion-words.ts';
import { foldAscii } from './fold-ascii.ts';
import type { CompiledLexicon, Lexicon, LoadedForm, Policy } from './lexicon.ts';
import { createPhraseTable } from './phrase-table.ts';

const policies: Record<string, Policy> = {
  a: 'always',
  c: 'needs_context',
  n: 'never_alone',
};
const isPlain = /^[a-z]+(?: [a-z]+)*$/;
const abbreviation = /^[A-Z]{2,6}$/;
const noTopics: Set<number> = new Set();

/** The properties that the forms of one group share. */
type Shared = Omit<LoadedForm, 'text' | 'lead' | 'trail' | 'letters' | 'topics'>;

function fold(phrase: string, folds: CompiledLexicon['folds']): string {
  return isPlain.test(phrase) ? phrase : (folds[phrase] ?? foldAscii(phrase));
}

function count(words: string, folds: CompiledLexicon['folds']): number {
  const folded = fold(words, folds);
  return folded === '' ? 0 : folded.split(' ').length;
}

function number(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

/** Builds the phrase table from compiled JSON; takes a few milliseconds at most. */
export function loadLexicon(compiled: CompiledLexicon): Lexicon {
  const table = createPhraseTable(compiled.cues);
  const { folds } = compiled;
  const abbreviations = new Set<string>();
  const sets = new Map<string, Set<number>>();
  function numbered(topics: string): Set<number> {
    const known = sets.get(topics);
    if (known) return known;
    const made = new Set(topics.split(' ').map((topic) => compiled.topics.indexOf(topic)));
    sets.set(topics, made);
    return made;
  }
  const anyAbbreviation = numbered(compiled.abbreviationTopics);

  function formOf(text: string, shared: Shared, own: Set<number> | undefined): LoadedForm {
    const isShort = abbreviation.test(text);
    const open = text.indexOf('[');
    const close = open < 0 ? -1 : text.indexOf(']');
    return {
      ...shared,
      text: open < 0 ? text : text.slice(open + 1, close),
      topics: own ?? (isShort ? anyAbbreviation : noTopics),
      lead: open < 0 ? 0 : count(text.slice(0, open), folds),
      trail: open < 0 ? 0 : count(text.slice(close + 1), folds),
      letters: isShort && shared.caseSensitive ? text.toLowerCase() : null,
    };
  }

  compiled.terms.forEach(([term, ...groups], termNumber) => {
    for (const [props, forms] of groups) {
      const [flags = '', stages, need, speaks, against] = props.split(',');
      const own = against ? numbered(against) : undefined;
      const shared: Shared = {
        policy: policies[flags.charAt(0)] ?? 'never_alone',
        caseSensitive: flags.includes('C'),
        weak: flags.includes('w'),
        stages: Number(stages ?? 0),
        need: number(need),
        speaks: number(speaks),
        against: null,
        term,
        termNumber,
      };
      for (const text of forms.split('|')) {
        const form = formOf(text, shared, own);
        const entry = table.add(fold(text, folds));
        if (!entry.forms) entry.forms = [form];
        else if (form.caseSensitive) entry.forms.unshift(form);
        else entry.forms.push(form);
        if (form.letters) abbreviations.add(form.letters);
      }
    }
  });
  for (const [term, cues] of compiled.rivals)
    for (const cue of cues.split('|')) {
      const entry = table.add(cue);
      entry.rivalOf = [...(entry.rivalOf ?? []), term];
    }
  return {
    entry: table.entry,
    squeezed: table.squeezed,
    topics: compiled.topics,
    english: new Set(compiled.english.split(' ')),
    foreign: new Set(compiled.foreign.split(' ')),
    abbreviations,
    words: eachOf(compiled.words, (words) => new Set(words.split(' '))),
    weights: compiled.weights,
    stems: compiled.stems,
  };
}
