import type { LoadedForm } from '../lexicon/lexicon.ts';
import type { Words } from '../words/scan-words.ts';
import type { Found } from './find-phrases.ts';

const bare = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** Slang such as "fin" or "prp" is written small; capitals inside (PrP, FIN) are something else. */
function isSlang(form: LoadedForm): boolean {
  return form.policy === 'never_alone' && !/[ -]/.test(form.text);
}

/** The form of the entry that fits the case of the text, or null. */
export function fittingForm(found: Found, text: string, words: Words): LoadedForm | null {
  for (const form of found.entry.forms ?? []) {
    const first = words.starts[found.first + form.lead];
    const surface = text.slice(first, words.ends[found.last - form.trail]);
    if (form.caseSensitive) {
      const wanted = bare(form.text);
      const given = bare(surface);
      if (given === wanted || given === `${wanted}s`) return form;
      // A page may stand in capitals: NORWOOD 3.
      if (form.stages && given === wanted.toUpperCase()) return form;
    } else if (!isSlang(form) || surface.slice(1) === surface.slice(1).toLowerCase()) return form;
  }
  return null;
}
