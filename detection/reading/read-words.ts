import type { Forms } from '../lexicon/lexicon.ts';
import { scanWords, type Words } from '../words/scan-words.ts';

/** The words of a text, long names that are misspelled as they are spelled rightly. */
export function readWords(text: string, { words: { titles }, respell }: Forms): Words {
  const words = scanWords(text, titles);
  respell(words.folded);
  return words;
}
