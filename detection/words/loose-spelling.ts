/** So many letters at its beginning must be right for a misspelled name to be known, since pages are searched by beginnings. */
export const rightLetters = 6;

/** Shorter words are too much like others. */
const shortest = 7;

// As in scan-words.ts.
const { charCodeAt, slice } = String.prototype;

/** What misspellings leave alone of the rest of a name: its consonants, doubled or not. */
function bonesOf(tail: string): string {
  return tail
    .replace(/[aeiouyh]/g, '')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

const beginnings = 1024;

/** A small number for the first two letters; few words begin like a name. */
function beginningOf(word: string): number {
  return ((charCodeAt.call(word, 0) << 5) ^ charCodeAt.call(word, 1)) % beginnings;
}

/** Puts the right spelling of long names in the place of those that are wrong in vowels and doubled letters alone (minoxidl, dutastride). */
export function createRespelling(names: readonly string[]): (words: string[]) => void {
  const begun = new Uint8Array(beginnings);
  const byBeginning = new Map<string, Map<string, string>>();
  for (const name of names) {
    begun[beginningOf(name)] = 1;
    const beginning = name.slice(0, rightLetters);
    const ends = byBeginning.get(beginning) ?? new Map<string, string>();
    byBeginning.set(beginning, ends.set(bonesOf(name.slice(rightLetters)), name));
  }
  return (words) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      if (word.length < shortest || !begun[beginningOf(word)]) continue;
      const ends = byBeginning.get(slice.call(word, 0, rightLetters));
      if (ends) words[at] = ends.get(bonesOf(word.slice(rightLetters))) ?? word;
    }
  };
}
