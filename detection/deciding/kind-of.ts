import type { FormKind, LoadedForm } from '../lexicon/lexicon.ts';

/** The kind of a form with several senses. */
export function kindOf({ weak, letters, policy }: LoadedForm): FormKind {
  if (weak) return 'weak';
  if (letters) return 'abbreviation';
  return policy === 'never_alone' ? 'slang' : 'word';
}
