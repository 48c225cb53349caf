import { entryAt, initialAt } from '../lexicon/entry-at.ts';
import type { Entry, Lexicon, Phrases } from '../lexicon/lexicon.ts';
import { brokenGap, type Words } from '../words/scan-words.ts';

/** A phrase of the lexicon in a text: its entry, and its first and last word. */
export interface Found {
  entry: Entry;
  first: number;
  last: number;
}

/** The longest phrase that starts at a word, which has the entry, and ends before another word. */
function longestAt(
  { folded, gaps }: Words,
  first: number,
  entry: Entry | undefined,
  phrases: Phrases,
  until = folded.length,
): Found | undefined {
  let found: Found | undefined;
  let key = folded[first] as string;
  for (let next = first + 1; entry; next++) {
    if (entry.forms || entry.cue || entry.rivalOf) found = { entry, first, last: next - 1 };
    const word = folded[next];
    if (!word || next >= until || gaps[next] === brokenGap) break;
    if (!(entry.longer & initialAt(word, 0))) break;
    key = `${key} ${word}`;
    entry = entryAt(key, phrases);
  }
  return found;
}

/** Finds, at each word, the longest phrase that starts there, and goes on behind it; in the order of the text, or of the
 *  words from one to another. */
export function findPhrases(
  words: Words,
  phrases: Phrases,
  from = 0,
  until = words.folded.length,
): Found[] {
  const all: Found[] = [];
  const { folded } = words;
  for (let first = from; first < until; first++) {
    const entry = entryAt(folded[first] as string, phrases);
    const found = longestAt(words, first, entry, phrases, until);
    if (!found) continue;
    all.push(found);
    first = found.last;
  }
  return all;
}

/** What is found among all phrases, and what among forms alone, where no longer phrase hides a form. */
export interface FoundTwice {
  phrases: Found[];
  forms: Found[];
}

/** Finds both in one pass, in which most words are looked up once. */
export function findTwice(words: Words, { phrases, forms }: Lexicon): FoundTwice {
  const twice: FoundTwice = { phrases: [], forms: [] };
  const { folded } = words;
  let nextPhrase = 0;
  let nextForm = 0;
  for (let first = 0; first < folded.length; first++) {
    if (first < nextPhrase && first < nextForm) continue;
    const word = folded[first] as string;
    const entry = entryAt(word, phrases);
    if (!entry) continue;
    const phrase = first < nextPhrase ? undefined : longestAt(words, first, entry, phrases);
    if (phrase) {
      twice.phrases.push(phrase);
      nextPhrase = phrase.last + 1;
    }
    if (first < nextForm || entry.holdsForm === false) continue;
    const own = entry.holdsForm ? entryAt(word, forms.phrases) : entry;
    // What only forms know goes on alike among them.
    const form = own === entry && phrase ? phrase : longestAt(words, first, own, forms.phrases);
    if (form) {
      twice.forms.push(form);
      nextForm = form.last + 1;
    }
  }
  return twice;
}
