import type { Entry, Phrases } from './lexicon.ts';

// As in scan-words.ts.
const { charCodeAt } = String.prototype;

/** The initial of the word at a place as one bit; few letters share one. */
export function initialAt(words: string, at: number): number {
  return 1 << charCodeAt.call(words, at);
}

/** The entry of a phrase that may end in a plural s. */
export function entryAt(key: string, phrases: Phrases): Entry | undefined {
  const entry = phrases.get(key);
  if (entry || key.length < 4 || charCodeAt.call(key, key.length - 1) !== 115) return entry;
  const singular = phrases.get(key.slice(0, -1));
  return singular && (singular.forms || singular.cue) ? singular : undefined;
}
