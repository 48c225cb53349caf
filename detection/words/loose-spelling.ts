/** So many letters at its beginning must be right for a misspelled name to be known, since pages are searched by beginnings. */
export const rightLetters = 6;

/** Shorter words are too much like others. */
const shortest = 7;

/** What misspellings leave alone of the rest of a name: its consonants, doubled or not. */
function bonesOf(tail: string): string {
  return tail
    .replace(/[aeiouyh]/g, '')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** Gives the right spelling of long names that are wrong in vowels and doubled letters alone (minoxidl, dutastride), and any other word as it is. */
export function createRespelling(names: Iterable<string>): (word: string) => string {
  const byBeginning = new Map<string, Map<string, string>>();
  for (const name of names) {
    const beginning = name.slice(0, rightLetters);
    const ends = byBeginning.get(beginning) ?? new Map<string, string>();
    byBeginning.set(beginning, ends.set(bonesOf(name.slice(rightLetters)), name));
  }
  return (word) => {
    if (word.length < shortest) return word;
    const ends = byBeginning.get(word.slice(0, rightLetters));
    return ends?.get(bonesOf(word.slice(rightLetters))) ?? word;
  };
}
