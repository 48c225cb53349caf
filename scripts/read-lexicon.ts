import { lexiconSource } from '../articles/lexicon-source.ts';
import { readContentFiles } from '../build/read-content.ts';
import { compileLexicon } from '../detection/compile-lexicon.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import { loadLexicon } from '../detection/load-lexicon.ts';

/** The lexicon of the bundled content, as the extension has it. */
export function readLexicon(): Lexicon {
  return loadLexicon(compileLexicon(lexiconSource(readContentFiles())));
}
