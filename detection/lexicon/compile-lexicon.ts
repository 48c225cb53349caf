import { foldAscii } from '../words/fold-ascii.ts';
import { foldWord, scanWords } from '../words/scan-words.ts';
import { readerStems } from './choose-stems.ts';
import { eachOf } from './form-words.ts';
import type {
  CompiledEvidence,
  CompiledForms,
  CueWords,
  LexiconForm,
  LexiconSource,
} from './lexicon.ts';
import { topicLetters } from './topic-letters.ts';
import { withFirmness } from './weigh-firmness.ts';

const policies = { always: 'a', of_people: 'p', needs_context: 'c', never_alone: 'n' } as const;

/** The shared properties of forms in one short string: flags, stages, need, speaks, letters of the topics against; without commas at its end. */
function properties(
  { policy, caseSensitive, weak, stages, need, speaks, against }: LexiconForm,
  topics: readonly string[],
) {
  const flags = `${policies[policy]}${caseSensitive ? 'C' : ''}${weak ? 'w' : ''}`;
  // A name of no topic says that there is none, where nothing would say: those of any abbreviation.
  const rivals = against ? topicLetters(against.split(' '), topics) : against === '' ? '-' : null;
  return [flags, stages || '', need, speaks, rivals].join(',').replace(/,+$/, '');
}

/** The topics in the order of their numbers; hair is the first. */
function topicsOf({ topics }: LexiconSource): string[] {
  return ['hair', ...Object.keys(topics)];
}

const noTitles: ReadonlySet<string> = new Set();

/** The words of a phrase as the matcher compares them. */
function foldPhrase(phrase: string): string {
  return scanWords(phrase, noTitles).folded.join(' ');
}

/** The phrases in order, without those that another covers: the same words, or only a plural s more that begins no other. */
function distinct(phrases: string[], beginnings: ReadonlySet<string> = new Set()): string[] {
  const byKey = new Map(phrases.map((phrase) => [foldPhrase(phrase), phrase]));
  const covered = (key: string) =>
    key.length > 3 && key.endsWith('s') && byKey.has(key.slice(0, -1)) && !beginnings.has(key);
  return [...byKey]
    .filter(([key]) => !covered(key))
    .map(([, phrase]) => phrase)
    .sort();
}

function cueRows(topic: number, cues: CueWords): CompiledEvidence['cues'] {
  const rows = Object.entries(cues).filter(([, words]) => words.length > 0);
  for (const word of rows.flatMap(([, words]) => words)) {
    if (!foldPhrase(word)) throw new Error(`the cue "${word}" has no word`);
  }
  return rows.map(([weight, words]) => {
    // Words alone first, which are most, so that they are packed together.
    const keys = distinct(words).map(foldPhrase);
    const single = keys.filter((key) => !key.includes(' '));
    const several = keys.filter((key) => key.includes(' '));
    return [topic, Number(weight), [...single, ...several].join('|')];
  });
}

/** Folded words of the forms, and of their parts around brackets, that `foldAscii` cannot fold. */
function foldsOf(forms: readonly string[]): Record<string, string> {
  const parts = forms.flatMap((form) => [form, ...form.split(/[[\]]/)]);
  return Object.fromEntries(
    parts
      .filter((part) => foldAscii(part) !== foldPhrase(part))
      .map((part) => [part, foldPhrase(part)]),
  );
}

/** The beginnings of all forms, as the matcher compares them. */
function beginningsOf({ terms }: LexiconSource): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const { text } of terms.flatMap(({ forms }) => forms)) {
    const key = foldPhrase(text);
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1))
      beginnings.add(key.slice(0, end));
  }
  return beginnings;
}

/** A form, and its plural where that begins another, so that the matcher does not look for the singular: "follicular units" extraction. */
function withPlural(form: LexiconForm, beginnings: ReadonlySet<string>): LexiconForm[] {
  const isBegun = !form.text.endsWith(']') && beginnings.has(`${foldPhrase(form.text)}s`);
  return isBegun ? [form, { ...form, text: `${form.text}s` }] : [form];
}

/** Compiles the forms of the terms to small plain JSON; throws where a form has no word. */
export function compileForms(written: LexiconSource): CompiledForms {
  const source = withFirmness(written);
  const topics = topicsOf(source);
  const beginnings = beginningsOf(source);
  const terms = source.terms.map(({ id, forms }): [string, ...string[]] => {
    const groups = new Map<string, string[]>();
    for (const form of forms) {
      if (!foldPhrase(form.text))
        throw new Error(`term ${id}: the form "${form.text}" has no word`);
      const key = properties(form, topics);
      const texts = withPlural(form, beginnings).map(({ text }) => text);
      groups.set(key, [...(groups.get(key) ?? []), ...texts]);
    }
    const rows = [...groups].map(([key, texts]) => [key, ...distinct(texts, beginnings)].join('|'));
    return [id, ...rows];
  });
  return {
    terms,
    folds: foldsOf(source.terms.flatMap(({ forms }) => forms.map(({ text }) => text))),
    words: eachOf(source.words, foldedList),
    stems: readerStems(source),
  };
}

/** Compiles cue words and weights to small plain JSON; throws where a cue has no word. */
export function compileEvidence(written: LexiconSource): CompiledEvidence {
  const source = withFirmness(written);
  const topics = topicsOf(source);
  return {
    topics,
    cues: [
      ...cueRows(0, source.hair),
      ...topics.slice(1).flatMap((topic, at) => cueRows(at + 1, source.topics[topic] ?? {})),
    ],
    rivals: rivalsOf(source),
    kin: lettersByTerm(
      source.terms.map(({ kin }) => kin),
      topics,
    ),
    trades: lettersByTerm(
      source.terms.map(({ trades }) => trades),
      topics,
    ),
    // In the order in which they are loaded: what is a word of English too is one of English.
    tongues: {
      foreign: foldedList(source.languages.foreign),
      english: foldedList(source.languages.english),
    },
    abbreviationTopics: topicLetters(source.abbreviationTopics, topics),
    company: {
      owned: foldedList(source.words.owned),
      articles: foldedList(source.words.articles),
      of: foldedList(source.words.of),
    },
    nameLeads: foldedList(source.words.nameLeads),
    unspelled: foldedList(source.words.unspelled),
    links: source.links,
    weights: source.weights,
    kinds: source.senses.kinds,
    leans: leansOf(source),
    subject: Object.entries(source.senses.subject).map(([weight, words]) => [
      Number(weight),
      words.join(' '),
    ]),
  };
}

/** Letters of the topics of each term that has some. */
function lettersByTerm(
  named: readonly string[][],
  topics: readonly string[],
): [term: number, letters: string][] {
  return named.flatMap((names, term): [number, string][] =>
    names.length ? [[term, topicLetters(names, topics)]] : [],
  );
}

function foldedList(words: string[]): string {
  return words.map(foldWord).join(' ');
}

/** Words of other senses of a term that are no cues for everything already. */
function rivalsOf(source: LexiconSource): CompiledEvidence['rivals'] {
  const known = new Set(
    [source.hair, ...Object.values(source.topics)].flatMap(Object.values).flat().map(foldPhrase),
  );
  return source.terms.flatMap(({ forms, rivals }, term): [number, string][] => {
    const isOpen = forms.some(({ policy }) => policy !== 'always');
    const own = isOpen ? rivals.filter((cue) => !known.has(foldPhrase(cue))) : [];
    return own.length ? [[term, own.map(foldPhrase).join('|')]] : [];
  });
}

/** Leans of forms that may stand in more than one sense, those of a term with the same lean together. */
function leansOf({ terms, senses }: LexiconSource): CompiledEvidence['leans'] {
  return terms.flatMap(({ id }, term): CompiledEvidence['leans'] => {
    const byLean = new Map<number, string[]>();
    for (const [form, lean] of Object.entries(senses.leans[id] ?? {}))
      byLean.set(lean, [...(byLean.get(lean) ?? []), form]);
    const rows = [...byLean].map(([lean, forms]): [number, string] => [lean, forms.join('|')]);
    return rows.length ? [[term, ...rows]] : [];
  });
}
