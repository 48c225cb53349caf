import { chooseMarks } from '../../detection/choose-marks.ts';
import type { Forms } from '../../detection/lexicon.ts';
import { readForms } from '../../detection/read-block.ts';
import { sureMentions } from '../../detection/sure-mentions.ts';
import type { Mention } from '../../detection/types.ts';
import type { LexiconFunctions } from '../../page/lexicon-functions.ts';

/** Detection as the page's reader uses it, without the mentions that the person has hidden. */
export function lexiconFunctions(
  forms: Forms,
  isShown: (mention: Mention) => boolean,
): LexiconFunctions {
  return {
    stems: forms.stems,
    readForms: (text) => readForms(text, forms),
    holdsForm: (text) => readForms(text, forms).candidates.length > 0,
    sureMentions,
    chooseMarks,
    isShown,
  };
}
