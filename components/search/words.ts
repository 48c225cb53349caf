/** A word as it is compared: in lower case, without accents. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text as they are compared; an apostrophe parts none. */
export function wordsIn(text: string): string[] {
  return plain(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Endings that change with the grammar and not with what is meant, with what is put for each. */
const endings: [ending: RegExp, shortest: number, instead: string][] = [
  [/ies$/, 5, 'y'],
  [/(?<=[sxz]|[cs]h)es$/, 5, ''],
  [/(?<![suia])s$/, 4, ''],
  [/ing$/, 6, ''],
  [/ed$/, 5, ''],
  [/e$/, 4, ''],
];

/** What is left of a compared word without the endings that grammar gives it. */
export function stem(word: string): string {
  let left = word;
  for (const [ending, shortest, instead] of endings)
    if (left.length >= shortest) left = left.replace(ending, instead);
  return left.replace(/([bdgmnprt])\1$/, '$1');
}

/** The stems of a text, in order. */
export const stemsIn = (text: string): string[] => wordsIn(text).map(stem);
