import { foldAscii } from '../words/fold-ascii.ts';
import { createRespelling } from '../words/loose-spelling.ts';
import { initialAt } from './entry-at.ts';
import { eachOf } from './form-words.ts';
import type { CompiledForms, Entry, Forms, LoadedForm, Policy } from './lexicon.ts';

const policies: Record<string, Policy> = {
  a: 'always',
  p: 'of_people',
  c: 'needs_context',
  n: 'never_alone',
};
const isPlain = /^[a-z]+(?: [a-z]+)*$/;
const abbreviation = /^[A-Z]{2,6}$/;

/** The properties that the forms of one group share. */
type Shared = Omit<LoadedForm, 'text' | 'lead' | 'trail' | 'letters'>;

function number(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

/** Makes compiled forms usable; takes about a millisecond. */
export function loadForms({ terms, folds, words, stems }: CompiledForms): Forms {
  const table = new Map<string, Entry>();
  const abbreviations = new Set<string>();
  let squeezed: Map<string, Entry> | undefined;

  const fold = (phrase: string) =>
    isPlain.test(phrase) ? phrase : (folds[phrase] ?? foldAscii(phrase));

  terms.forEach(([term, ...groups], termNumber) => {
    for (const group of groups) {
      const texts = group.split('|');
      const shared = { ...propertiesOf(texts.shift() ?? ''), term, termNumber };
      for (const text of texts) {
        const form = formOf(text, shared, fold);
        const entry = entryIn(table, fold(text));
        if (!entry.forms) entry.forms = [form];
        else if (form.caseSensitive) entry.forms.unshift(form);
        else entry.forms.push(form);
        if (form.letters) abbreviations.add(form.letters);
      }
    }
  });
  return {
    phrases: table,
    squeezed(word) {
      squeezed ??= squeeze(table);
      return squeezed.get(word);
    },
    respell: createRespelling(words.longNames.split(' ')),
    abbreviations,
    words: eachOf(words, (list) => new Set(list.split(' '))),
    stems,
  };
}

/** The properties of a group of forms. */
function propertiesOf(props: string): Omit<Shared, 'term' | 'termNumber'> {
  const [flags = '', stages, need, speaks, against] = props.split(',');
  return {
    policy: policies[flags.charAt(0)] ?? 'never_alone',
    caseSensitive: flags.includes('C'),
    weak: flags.includes('w'),
    stages: Number(stages ?? 0),
    need: number(need),
    speaks: number(speaks),
    against: against || null,
  };
}

function formOf(text: string, shared: Shared, fold: (phrase: string) => string): LoadedForm {
  const open = text.indexOf('[');
  const close = open < 0 ? -1 : text.indexOf(']');
  const isShort = shared.caseSensitive && abbreviation.test(text);
  const count = (words: string) => {
    const folded = fold(words);
    return folded === '' ? 0 : folded.split(' ').length;
  };
  return {
    ...shared,
    text: open < 0 ? text : text.slice(open + 1, close),
    lead: open < 0 ? 0 : count(text.slice(0, open)),
    trail: open < 0 ? 0 : count(text.slice(close + 1)),
    letters: isShort ? text.toLowerCase() : null,
  };
}

/** The entry of a phrase, made where there is none. */
function entryIn(table: Map<string, Entry>, key: string): Entry {
  const known = table.get(key);
  if (known) return known;
  for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1))
    entryIn(table, key.slice(0, end)).longer |= initialAt(key, end + 1);
  const made: Entry = { forms: null, cue: null, rivalOf: null, longer: 0 };
  table.set(key, made);
  return made;
}

/** The entries of forms of several words, by these words without a gap. */
function squeeze(table: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [key, entry] of table)
    if (entry.forms?.some(({ letters }) => !letters) && key.includes(' '))
      found.set(key.replaceAll(' ', ''), entry);
  return found;
}
