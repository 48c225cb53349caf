import type { ClaimWords } from './claim-words.ts';

const made = new WeakMap<ClaimWords, Map<string, unknown>>();

/** What `make` gives for these words, made once for each name. */
export function once<T>(words: ClaimWords, name: string, make: () => T): T {
  let all = made.get(words);
  if (!all) {
    all = new Map();
    made.set(words, all);
  }
  if (!all.has(name)) all.set(name, make());
  return all.get(name) as T;
}

/** The regex of that name over these words, made once; the source may throw where content is malformed. */
export function pattern(
  words: ClaimWords,
  name: string,
  flags: string,
  source: () => string,
): RegExp {
  const regex = once(words, name, () => new RegExp(source(), flags));
  regex.lastIndex = 0;
  return regex;
}
