import { lexiconSource } from '../../articles/lexicon-source.ts';
import { readContentFiles } from '../../build/read-content.ts';

/** Every form that detection knows, as plain text, for libraries that are given a list. */
export function allForms(): string[] {
  const { terms } = lexiconSource(readContentFiles());
  const texts = terms.flatMap(({ forms }) => forms.map(({ text }) => text.replace(/[[\]]/g, '')));
  return [...new Set(texts)];
}
