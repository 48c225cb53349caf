import type { CompiledLexicon, Entry, Lexicon, LoadedForm, Policy } from './lexicon.ts';
import { scanWords } from './scan-words.ts';

const policies: Record<string, Policy> = {
  a: 'always',
  c: 'needs_context',
  n: 'never_alone',
};
const simplePhrase = /^[a-z]+(?: [a-z]+)*$/;

/** Words of a phrase, the fast way where it is plain lower-case letters. */
function phraseWords(phrase: string): string[] {
  return simplePhrase.test(phrase) ? phrase.split(' ') : scanWords(phrase).folded;
}

function count(phrase: string): number {
  return phrase.trim() ? phraseWords(phrase.trim()).length : 0;
}

function numberBehind(sign: string, props: string): number | null {
  const digits = new RegExp(`${sign}([\\d.]+)`).exec(props)?.[1];
  return digits === undefined ? null : Number(digits);
}

interface Group {
  props: string;
  term: string;
  termNumber: number;
  topics: Set<number>;
}

function readForm(text: string, { props, term, termNumber, topics }: Group): LoadedForm {
  const caseSensitive = props.charAt(1) === 'C';
  const open = text.indexOf('[');
  const plain = text.replace(/[[\]]/g, '');
  return {
    text: open < 0 ? text : text.slice(open + 1, text.indexOf(']')),
    policy: policies[props.charAt(0)] ?? 'never_alone',
    caseSensitive,
    weak: /^.C?w/.test(props),
    stages: numberBehind('s', props.split('@')[0] ?? '') ?? 0,
    need: numberBehind(':', props),
    speaks: numberBehind('=', props),
    against: null,
    term,
    termNumber,
    topics,
    lead: open < 0 ? 0 : count(plain.slice(0, open)),
    trail: open < 0 ? 0 : count(text.slice(text.indexOf(']') + 1)),
    letters: caseSensitive && /^[A-Z]{2,6}$/.test(plain) ? plain.toLowerCase() : null,
  };
}

/** Builds the phrase table from compiled JSON; takes a few milliseconds at most. */
export function loadLexicon(compiled: CompiledLexicon): Lexicon {
  const phrases = new Map<string, Entry>();
  const squeezed = new Map<string, Entry>();
  const abbreviations = new Set<string>();

  const entryOf = (words: string[]): Entry => {
    let key = '';
    let entry: Entry | undefined;
    words.forEach((word, index) => {
      key = index ? `${key} ${word}` : word;
      entry = phrases.get(key);
      if (!entry) {
        entry = { forms: null, cue: null, rivalOf: null, longer: false };
        phrases.set(key, entry);
      }
      if (index < words.length - 1) entry.longer = true;
    });
    return entry as Entry;
  };

  const numbered = (topics: string) =>
    new Set(topics.split(' ').map((topic) => compiled.topics.indexOf(topic)));
  const anyAbbreviation = numbered(compiled.abbreviationTopics);
  compiled.terms.forEach(([term, ...groups], termNumber) => {
    for (const [props, forms] of groups) {
      const against = props.split('@')[1];
      const own = against === undefined ? undefined : numbered(against);
      for (const text of forms.split('|')) {
        const topics = own ?? (/^[A-Z]{2,6}$/.test(text) ? anyAbbreviation : new Set<number>());
        const form = readForm(text, { props, term, termNumber, topics });
        const words = phraseWords(text);
        const entry = entryOf(words);
        if (form.caseSensitive) entry.forms = [form, ...(entry.forms ?? [])];
        else entry.forms = [...(entry.forms ?? []), form];
        if (form.letters) abbreviations.add(form.letters);
        else if (words.length > 1) squeezed.set(words.join(''), entry);
      }
    }
  });
  let id = 0;
  for (const [topic, weight, cues] of compiled.cues) {
    for (const cue of cues.split('|')) {
      entryOf(phraseWords(cue)).cue = { id: id++, topic, weight };
    }
  }
  for (const [term, cues] of compiled.rivals) {
    for (const cue of cues.split('|')) {
      const entry = entryOf(phraseWords(cue));
      entry.rivalOf = [...(entry.rivalOf ?? []), term];
    }
  }
  return {
    phrases,
    squeezed,
    topics: compiled.topics,
    english: new Set(compiled.english.split(' ')),
    foreign: new Set(compiled.foreign.split(' ')),
    abbreviations,
    weights: compiled.weights,
    stems: compiled.stems,
  };
}
