import type { CompiledEvidence, Entry, Forms, Lexicon } from './lexicon.ts';
import { createPhraseTable } from './phrase-table.ts';

const abbreviation = /^[A-Z]{2,6}$/;

/** Adds compiled evidence to forms, so that those with several senses can be decided; takes a few milliseconds at most. */
export function loadLexicon(forms: Forms, compiled: CompiledEvidence): Lexicon {
  const table = createPhraseTable(copies(forms));
  let id = 0;
  for (const [topic, weight, words, phrases] of compiled.cues)
    for (const list of [words, phrases])
      if (list) for (const cue of list.split('|')) table.add(cue).cue = { id: id++, topic, weight };
  for (const [term, cues] of compiled.rivals)
    for (const cue of cues.split('|')) {
      const entry = table.add(cue);
      entry.rivalOf = [...(entry.rivalOf ?? []), term];
    }
  const numbered = numbering(compiled.topics);
  return {
    forms,
    entry: table.entry,
    topicsOf: ({ against, text }) =>
      numbered(against ?? (abbreviation.test(text) ? compiled.abbreviationTopics : '')),
    topics: compiled.topics,
    english: new Set(compiled.english.split(' ')),
    foreign: new Set(compiled.foreign.split(' ')),
    abbreviations: lettersOf(forms),
    nameLeads: new Set(compiled.nameLeads.split(' ')),
    weights: compiled.weights,
  };
}

/** The entries of the forms, apart from those that the forms themselves go on using. */
function* copies(forms: Forms): Generator<[string, Entry]> {
  for (const [key, entry] of forms.entries()) yield [key, { ...entry }];
}

function lettersOf(forms: Forms): Set<string> {
  const found = new Set<string>();
  for (const [, entry] of forms.entries())
    for (const { letters } of entry.forms ?? []) if (letters) found.add(letters);
  return found;
}

function numbering(topics: readonly string[]): (names: string) => ReadonlySet<number> {
  const sets = new Map<string, Set<number>>();
  return (names) => {
    const known = sets.get(names);
    if (known) return known;
    const made = new Set(names.split(' ').map((name) => topics.indexOf(name)));
    sets.set(names, made);
    return made;
  };
}
