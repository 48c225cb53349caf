import type { CompiledLexicon, Entry } from './lexicon.ts';

/** What sequences of folded words mean, by the words joined by spaces. */
export interface PhraseTable {
  entry(key: string): Entry | undefined;
  /** The entry of a phrase, made where there is none. */
  add(key: string): Entry;
  /** The entry of a form of several words by those words without a gap, as hashtags spell them. */
  squeezed(word: string): Entry | undefined;
}

/** A table that holds the cues so far. Those of one word, which are most, stay numbers of their row until they are asked for. */
export function createPhraseTable(cues: CompiledLexicon['cues']): PhraseTable {
  const table = new Map<string, Entry | number>();
  let id = 0;
  let squeezed: Map<string, Entry> | undefined;

  function entry(key: string): Entry | undefined {
    const found = table.get(key);
    return typeof found === 'number' ? unpack(key, found) : found;
  }

  function unpack(key: string, row: number): Entry {
    const made: Entry = { forms: null, cue: cueOf(row), rivalOf: null, longer: false };
    table.set(key, made);
    return made;
  }

  function cueOf(row: number) {
    const [topic = 0, weight = 0] = cues[row] ?? [];
    return { id: id++, topic, weight };
  }

  function add(key: string): Entry {
    const known = entry(key);
    if (known) return known;
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1))
      add(key.slice(0, end)).longer = true;
    const made: Entry = { forms: null, cue: null, rivalOf: null, longer: false };
    table.set(key, made);
    return made;
  }

  function squeeze(): Map<string, Entry> {
    const found = new Map<string, Entry>();
    for (const [key, one] of table)
      if (
        typeof one !== 'number' &&
        one.forms?.some(({ letters }) => !letters) &&
        key.includes(' ')
      )
        found.set(key.replaceAll(' ', ''), one);
    return found;
  }

  cues.forEach(([, , words], row) => {
    if (words) for (const word of words.split('|')) table.set(word, row);
  });
  cues.forEach(([, , , phrases], row) => {
    if (phrases) for (const phrase of phrases.split('|')) add(phrase).cue = cueOf(row);
  });
  return {
    entry,
    add,
    squeezed(word) {
      squeezed ??= squeeze();
      return squeezed.get(word);
    },
  };
}
