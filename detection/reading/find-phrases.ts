import type { Entry, Phrases } from '../lexicon/lexicon.ts';
import { gapKinds, type Words } from '../words/scan-words.ts';

/** A phrase of the lexicon in a text: its entry, and its first and last word. */
export interface Found {
  entry: Entry;
  first: number;
  last: number;
}

const longestPhrase = 10;

/** The entry of a phrase that may end in a plural s. */
function entryAt(key: string, phrases: Phrases): Entry | undefined {
  const entry = phrases.entry(key);
  if (entry || key.length < 4 || key.charCodeAt(key.length - 1) !== 115) return entry;
  const singular = phrases.entry(key.slice(0, -1));
  return singular && (singular.forms || singular.cue) ? singular : undefined;
}

/** Finds, at each word, the longest phrase that starts there, and goes on behind it; calls back in text order. */
export function findPhrases(words: Words, phrases: Phrases, found: (phrase: Found) => void): void {
  const { folded, gaps } = words;
  const count = folded.length;
  for (let first = 0; first < count; first++) {
    let key = folded[first] as string;
    let entry = entryAt(key, phrases);
    if (!entry) continue;
    let best: Entry | null = entry.forms || entry.cue || entry.rivalOf ? entry : null;
    let last = first;
    let next = first + 1;
    while (entry?.longer && next < count && next - first < longestPhrase) {
      if (gaps[next] === gapKinds.broken) break;
      key = `${key} ${folded[next]}`;
      entry = entryAt(key, phrases);
      if (entry && (entry.forms || entry.cue || entry.rivalOf)) {
        best = entry;
        last = next;
      }
      next++;
    }
    if (!best) continue;
    found({ entry: best, first, last });
    first = last;
  }
}
