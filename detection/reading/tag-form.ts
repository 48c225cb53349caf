import type { Entry, Forms, LoadedForm } from '../lexicon/lexicon.ts';
import { isOfOneSense } from '../lexicon/of-one-sense.ts';

/** Shorter beginnings of tags are those of other words too. */
const shortestTag = 7;

/** Whether a form speaks of hair whatever follows it in a tag. */
function saysEnough({ policy, speaks }: LoadedForm): boolean {
  return isOfOneSense(policy) || (speaks ?? 0) > 2;
}

/** The form that a tag is written for: all of it (#hairtransplant), what it begins with (#hairtransplantturkey), or what it
 *  ends with (#menshairloss). */
export function tagForm(
  word: string,
  forms: Forms,
): { entry: Entry; form: LoadedForm } | undefined {
  for (let end = word.length; end >= Math.min(word.length, shortestTag); end--) {
    const entry = forms.squeezed(word.slice(0, end));
    const form = entry?.forms?.find(
      (one) => !one.caseSensitive && (end === word.length || saysEnough(one)),
    );
    if (entry && form) return { entry, form };
  }
  for (let from = 1; from <= word.length - shortestTag; from++) {
    const entry = forms.squeezed(word.slice(from));
    const form = entry?.forms?.find((one) => !one.caseSensitive && saysEnough(one));
    if (entry && form) return { entry, form };
  }
  return;
}
