import type { Stems } from '../../detection/lexicon/lexicon.ts';

/** Longer than any stem, in UTF-16 code units: what stretches of a text share that are searched apart. */
export const longestStem = 60;

// Soft hyphens, zero-width characters and joiners stand inside words without being seen.
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Characters nobody sees, to be replaced or found. */
export const allUnseen = new RegExp(unseen.source, 'g');

/** Whether a text holds characters nobody sees. */
export function holdsUnseen(text: string): boolean {
  return unseen.test(text);
}

/** The sources with the flags of their regexes. */
export function sourcesOf({ folded, cased }: Stems): [source: string, flags: string][] {
  const sources: [string, string][] = [
    [folded, 'i'],
    [cased, ''],
  ];
  return sources.filter(([source]) => source !== '');
}

/** Tells whether a text holds any stem; characters nobody sees are passed over. Throws on a malformed source. */
export function createStemTest(stems: Stems): (text: string) => boolean {
  const regexes = sourcesOf(stems).map(([source, flags]) => new RegExp(source, flags));
  return (text) => {
    const seen = holdsUnseen(text) ? text.replace(allUnseen, '') : text;
    return regexes.some((regex) => regex.test(seen));
  };
}
