import type { CompiledLexicon, CueWords, LexiconForm, LexiconSource } from './lexicon.ts';
import { foldWord, scanWords } from './scan-words.ts';
import { readerStems } from './stems.ts';

const policies = { always: 'a', needs_context: 'c', never_alone: 'n' } as const;

/** The shared properties of forms in one short string, the inverse of what `loadLexicon` reads. */
function properties(form: LexiconForm): string {
  const flags = `${form.caseSensitive ? 'C' : ''}${form.weak ? 'w' : ''}`;
  const stages = form.stages ? `s${form.stages}` : '';
  const need = form.need === null ? '' : `:${form.need}`;
  const speaks = form.speaks === null ? '' : `=${form.speaks}`;
  const against = form.against === null ? '' : `@${form.against}`;
  return `${policies[form.policy]}${flags}${stages}${need}${speaks}${against}`;
}

/** The words of a phrase as the matcher compares them. */
export function foldPhrase(phrase: string): string {
  return scanWords(phrase).folded.join(' ');
}

/** The phrases in order, without those that another covers: the same words, or only a plural s more. */
function distinct(phrases: string[]): string[] {
  const byKey = new Map(phrases.map((phrase) => [foldPhrase(phrase), phrase]));
  const covered = (key: string) =>
    key.length > 3 && key.endsWith('s') && byKey.has(key.slice(0, -1));
  return [...byKey]
    .filter(([key]) => !covered(key))
    .map(([, phrase]) => phrase)
    .sort();
}

function cueRows(topic: number, cues: CueWords): [number, number, string][] {
  const rows = Object.entries(cues).filter(([, words]) => words.length > 0);
  for (const word of rows.flatMap(([, words]) => words)) {
    if (!foldPhrase(word)) throw new Error(`the cue "${word}" has no word`);
  }
  return rows.map(([weight, words]) => [topic, Number(weight), distinct(words).join('|')]);
}

/** Compiles terms, cue words and weights to small plain JSON; throws where a form has no word. */
export function compileLexicon(source: LexiconSource): CompiledLexicon {
  const topics = Object.keys(source.topics);
  const terms = source.terms.map(({ id, forms }) => {
    const groups = new Map<string, string[]>();
    for (const form of forms) {
      if (!foldPhrase(form.text))
        throw new Error(`term ${id}: the form "${form.text}" has no word`);
      const key = properties(form);
      groups.set(key, [...(groups.get(key) ?? []), form.text]);
    }
    const rows = [...groups].map(([key, texts]): [string, string] => [
      key,
      distinct(texts).join('|'),
    ]);
    return [id, ...rows] as [string, ...[string, string][]];
  });
  const known = new Set(
    [source.hair, ...Object.values(source.topics)].flatMap(Object.values).flat().map(foldPhrase),
  );
  const rivals = source.terms.flatMap(({ forms, rivals: cues }, term): [number, string][] => {
    const open = forms.some(({ policy }) => policy !== 'always');
    const own = open ? cues.filter((cue) => !known.has(foldPhrase(cue))) : [];
    return own.length ? [[term, own.join('|')]] : [];
  });
  return {
    terms,
    topics: ['hair', ...topics],
    cues: [
      ...cueRows(0, source.hair),
      ...topics.flatMap((topic, index) => cueRows(index + 1, source.topics[topic] ?? {})),
    ],
    rivals,
    english: source.languages.english.map(foldWord).join(' '),
    foreign: source.languages.foreign.map(foldWord).join(' '),
    abbreviationTopics: source.abbreviationTopics.join(' '),
    weights: source.weights,
    stems: readerStems(source),
  };
}
