import { lexiconSource } from '../articles/lexicon-source.ts';
import { readContentFiles } from '../build/read-content.ts';
import type { ClaimSenses } from '../detection/claims/claim-senses.ts';
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

/** What a file of the bundled content holds; throws where it is missing. */
function contentOf(name: string): unknown {
  const found = readContentFiles().find(({ file }) => file.endsWith(`content/${name}`));
  if (!found) throw new Error(`${name} is missing from articles/content`);
  return found.json;
}

/** The words of statements about SMP in the bundled content; throws where a file is missing. */
export function readClaimWords(): ClaimWords {
  const words = contentOf('claim-words.json') as Omit<ClaimWords, 'fitted'>;
  return { ...words, fitted: contentOf('claim-senses.json') as ClaimSenses };
}
