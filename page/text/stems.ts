import type { Stems } from '../../detection/lexicon/lexicon.ts';

/** Longer than any stem, in UTF-16 code units: what stretches of a text share that are searched apart. */
export const longestStem = 60;

// Characters nobody sees, ligatures, and what mathematical letters begin with. Browsers skip most of a text whose code units
// share few of their last seven bits with these.
const dressed = /[\u00ad\u200b-\u200f\u2060\ufb00-\ufb06\ufeff\ud835]/;
/** Fullwidth letters, of which every term has one, and marks of direction: they share theirs with what is common, but are found one by one at little cost. */
const singly = [...'ａｅｉｏｕＡＥＩＯＵＰＲ\u202a\u202b\u202c\u202d\u202e'];

function isDressed(text: string): boolean {
  return dressed.test(text) || singly.some((one) => text.includes(one));
}

const unseen = /[\p{M}\p{Cf}]/gu;

/** A text with every letter in plain dress, as detection compares words, but for their case. */
export function undress(text: string): string {
  return text.normalize('NFKD').replace(unseen, '');
}

/** The sources with the flags of their regexes. */
export function sourcesOf({ folded, cased }: Stems): [source: string, flags: string][] {
  const sources: [string, string][] = [
    [folded, 'i'],
    [cased, ''],
  ];
  return sources.filter(([source]) => source !== '');
}

/** Tells whether a text holds any stem, in whichever dress; characters nobody sees are passed over. Throws on a malformed source. */
export function createStemTest(stems: Stems): (text: string) => boolean {
  const regexes = sourcesOf(stems).map(([source, flags]) => new RegExp(source, flags));
  // Most pages hold no tag, and making the regex takes a good part of what asking them takes.
  let inTag: RegExp | undefined;
  // In a tag a term is one word, and its stem may stand in the middle.
  const tagRegex = () => new RegExp(`^\\w*(?:${stems.folded.replace(/\\b|\\W[*+]| /g, '')})`, 'i');
  // Parting a text at its signs is much quicker than to send a regex through it.
  const holdsTag = (text: string) => {
    const [, ...tags] = text.split('#');
    if (tags.length === 0) return false;
    inTag ??= tagRegex();
    return tags.some((tag) => inTag?.test(tag.slice(0, longestStem)));
  };
  const holds = (text: string) => regexes.some((regex) => regex.test(text)) || holdsTag(text);
  return (text) => holds(text) || (isDressed(text) && holds(undress(text)));
}
