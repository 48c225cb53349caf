import type { Entry, Forms, LoadedForm } from '../lexicon/lexicon.ts';
import { isOfOneSense } from '../lexicon/of-one-sense.ts';

/** Shorter parts of tags are those of other words too, but where the rest is a word of people. */
const shortestTag = 7;
const shortestForm = 3;

/** The form that a tag is written for. */
interface Tagged {
  entry: Entry;
  form: LoadedForm;
}

/** Whether a form speaks of hair whatever follows it in a tag. */
function saysEnough({ policy, speaks, caseSensitive }: LoadedForm): boolean {
  return !caseSensitive && (isOfOneSense(policy) || (speaks ?? 0) > 2);
}

/** Letters of which no other word begins or ends: an abbreviation, whatever else is in the tag (#smpmanchester). */
const unspoken = /^[^aeiouy\d]+$/;

/** The form of these words that fits, written in one or of one word. */
function formIn(
  part: string,
  { squeezed, phrases }: Forms,
  fits: (form: LoadedForm) => boolean,
): Tagged | undefined {
  for (const entry of [squeezed(part), phrases.get(part)]) {
    const form = entry?.forms?.find(fits);
    if (entry && form) return { entry, form };
  }
  return;
}

/** The form that a part of a tag is, where it says enough, is an abbreviation that cannot be spoken, or the rest is a word of people (#baldmen). */
function besideRest(part: string, rest: string, forms: Forms): Tagged | undefined {
  const isLong = part.length >= shortestTag;
  const found = isLong ? formIn(part, forms, saysEnough) : undefined;
  if (found || !(isLong || unspoken.test(part) || forms.words.people.has(rest))) return found;
  // What stands around the tag decides on its sense.
  return formIn(part, forms, ({ weak }) => !weak);
}

/** The form that a tag is written for: all of it (#hairtransplant), what it begins with (#hairtransplantturkey, #alopeciaawareness), or
 *  what it ends with (#menshairloss). */
export function tagForm(word: string, forms: Forms): Tagged | undefined {
  let found = formIn(word, forms, ({ caseSensitive }) => !caseSensitive);
  for (let at = word.length - 1; at >= shortestForm && !found; at--)
    found = besideRest(word.slice(0, at), word.slice(at), forms);
  for (let at = 1; at <= word.length - shortestForm && !found; at++)
    found = besideRest(word.slice(at), word.slice(0, at), forms);
  return found;
}
