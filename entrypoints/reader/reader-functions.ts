import { chooseMarks } from '../../detection/deciding/choose-marks.ts';
import { sureMentions } from '../../detection/deciding/sure-mentions.ts';
import type { Forms } from '../../detection/lexicon/lexicon.ts';
import { readForms } from '../../detection/reading/read-block.ts';
import type { Mention } from '../../detection/types.ts';
import type { LexiconFunctions } from '../../page/senses/lexicon-functions.ts';

/** Detection as the page's reader uses it, without the mentions that the person has hidden. */
export function readerFunctions(
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
