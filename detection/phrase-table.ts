import type { Entry } from './lexicon.ts';

/** What sequences of folded words mean, by the words joined by spaces. */
export interface PhraseTable {
  entry(key: string): Entry | undefined;
  /** The entry of a phrase, made where there is none. */
  add(key: string): Entry;
  entries(): Iterable<[key: string, entry: Entry]>;
}

/** A table that holds nothing yet, or what another holds. */
export function createPhraseTable(known: Iterable<[string, Entry]> = []): PhraseTable {
  const table = new Map(known);

  function add(key: string): Entry {
    const there = table.get(key);
    if (there) return there;
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1))
      add(key.slice(0, end)).longer = true;
    const made: Entry = { forms: null, cue: null, rivalOf: null, longer: false };
    table.set(key, made);
    return made;
  }

  return { entry: (key) => table.get(key), add, entries: () => table };
}
