import { lexiconSource } from '../../../articles/lexicon-source.ts';
import { readContentFiles } from '../../../build/read-content.ts';
import { detect } from '../../../detection/detect.ts';
import { readClaimWords, readLexicon } from '../../../scripts/read-lexicon.ts';

/** The source of the bundled lexicon, and the lexicon, read once for all tests. */
export const source = lexiconSource(readContentFiles());
export const lexicon = readLexicon();
export const claimWords = readClaimWords();

/** What is found in a text, as `words → term`. */
export function found(text: string, title?: string): string[] {
  const { mentions } = detect({ text, title }, lexicon, claimWords);
  return mentions.map(({ start, end, term }) => `${text.slice(start, end)} → ${term}`);
}

/** The statements about SMP in a text, as `words → kind value`. */
export function claimed(text: string, title?: string): string[] {
  const { claims } = detect({ text, title }, lexicon, claimWords);
  return claims.map(({ start, end, kind, value }) =>
    `${text.slice(start, end)} → ${kind} ${Object.values(value).join(' ')}`.trim(),
  );
}
