import type { FormKind } from '../lexicon/fitted-senses.ts';
import type { LoadedForm } from '../lexicon/lexicon.ts';

/** The kind of a form with several senses. */
export function kindOf({ weak, letters, policy }: LoadedForm): FormKind {
  if (weak) return 'weak';
  if (letters) return 'abbreviation';
  if (policy === 'of_people') return 'plain';
  return policy === 'never_alone' ? 'slang' : 'word';
}
