import { lexiconSource } from '../../../articles/lexicon-source.ts';
import { readContentFiles } from '../../../build/read-content.ts';
import { detect } from '../../../detection/detect.ts';
import type { PlainDocument } from '../../../detection/read-document.ts';
import type { PageClaim } from '../../../detection/types.ts';
import { readHtml } from '../../../scripts/detect/read-html.ts';
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

/** What a claim says: of a price its ends, currency and unit. */
function told({ kind, value }: PageClaim): string {
  const values =
    kind === 'price' ? [value.min, value.max, value.currency, value.unit] : Object.values(value);
  return `${kind} ${values.join(' ')}`;
}

/** The statements about SMP in a document, as `words → kind value`. */
export function claimedOf(document: PlainDocument): string[] {
  const { claims } = detect(document, lexicon, claimWords);
  return claims.map((claim) => `${document.text.slice(claim.start, claim.end)} → ${told(claim)}`);
}

/** The statements about SMP in a text, as `words → kind value`. */
export function claimed(text: string, title?: string): string[] {
  return claimedOf({ text, title });
}

/** The statements about SMP in HTML, as `words → kind value`. */
export function claimedInHtml(html: string, title?: string): string[] {
  return claimedOf({ ...readHtml(html), title });
}
