import { lexiconSource } from '../articles/lexicon-source.ts';
import { readContentFiles } from '../build/read-content.ts';
import type { ClaimWords } from '../detection/claims/claim-words.ts';
import { compileEvidence, compileForms } from '../detection/lexicon/compile-lexicon.ts';
import type { Lexicon, LexiconSource } from '../detection/lexicon/lexicon.ts';
import { loadForms } from '../detection/lexicon/load-forms.ts';
import { loadLexicon } from '../detection/lexicon/load-lexicon.ts';

/** The lexicon of the bundled content, as the extension has it. */
export function readLexicon(): Lexicon {
  return lexiconOf(lexiconSource(readContentFiles()));
}

/** The lexicon of a source. */
export function lexiconOf(source: LexiconSource): Lexicon {
  return loadLexicon(loadForms(compileForms(source)), compileEvidence(source));
}

/** The words of statements about SMP in the bundled content; throws where the file is missing. */
export function readClaimWords(): ClaimWords {
  const found = readContentFiles().find(({ file }) => file.endsWith('content/claim-words.json'));
  if (!found) throw new Error('claim-words.json is missing from articles/content');
  return found.json as ClaimWords;
}
