import { stemsIn } from './words.ts';

/** The most words that a name or an everyday phrase has. */
const longest = 6;

/** Things that are known by one or several words in a row. */
export interface Phrases<T> {
  /** The longest phrase that begins at a place in a row of stems, and what it is known for. */
  at(stems: readonly string[], place: number): { length: number; found: T[] } | undefined;
}

/** Makes phrases of texts, each with what it is known for. */
export function phrasesOf<T>(entries: Iterable<readonly [text: string, known: T]>): Phrases<T> {
  const byText = new Map<string, T[]>();
  for (const [text, known] of entries) {
    const key = stemsIn(text).join(' ');
    if (key !== '') byText.set(key, [...(byText.get(key) ?? []), known]);
  }
  return {
    at(stems, place) {
      for (let length = Math.min(longest, stems.length - place); length > 0; length--) {
        const found = byText.get(stems.slice(place, place + length).join(' '));
        if (found) return { length, found };
      }
      return undefined;
    },
  };
}
