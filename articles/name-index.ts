import type { TermId } from '../detection/types.ts';

interface Name {
  term: TermId;
  words: string[];
  /** Whether it is an abbreviation in capitals, which small letters do not name. */
  cased: boolean;
}

interface Word {
  text: string;
  at: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], at: match.index }));

const plain = (word: string) => word.toLowerCase();

/** A look-up of the terms that a text names and where it first does; each text is read once, however many names there are. */
export function nameIndex(
  names: { term: TermId; name: string }[],
): (text: string) => Map<TermId, number> {
  const byFirst = new Map<string, Name[]>();
  for (const { term, name } of names) {
    const words = wordsIn(name).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    const entry = { term, words, cased: name === name.toUpperCase() };
    // A plural that has but one word begins with another word than the name.
    for (const key of words.length === 1 ? [first, `${first}s`] : [first])
      byFirst.set(plain(key), [...(byFirst.get(plain(key)) ?? []), entry]);
  }
  return (text) => {
    const found = new Map<TermId, number>();
    const words = wordsIn(text);
    words.forEach(({ text: word, at }, index) => {
      for (const name of byFirst.get(plain(word)) ?? [])
        if (!found.has(name.term) && isNamedAt(words, index, name)) found.set(name.term, at);
    });
    return found;
  };
}

function isNamedAt(words: Word[], start: number, { words: name, cased }: Name): boolean {
  return name.every((wanted, offset) => {
    const word = words[start + offset]?.text;
    if (word === undefined) return false;
    const [here, there] = cased ? [word, wanted] : [plain(word), plain(wanted)];
    return here === there || (offset === name.length - 1 && here === `${there}s`);
  });
}
