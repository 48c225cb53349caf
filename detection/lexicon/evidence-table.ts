import { entryAt, initialAt } from './entry-at.ts';
import type { CompiledEvidence, Entry, Forms, Phrases } from './lexicon.ts';

/** Adds cues and words of other senses to what sequences of words mean among the forms, and leaves those as they are. */
export function createEvidenceTable(forms: Forms['phrases'], compiled: CompiledEvidence): Phrases {
  const { cues, rivals } = compiled;
  // Cues stay numbers of their row until they are asked for.
  const table = new Map<string, Entry | number>(forms);
  let id = 0;

  function cueOf(row: number) {
    const [topic = 0, weight = 0] = cues[row] ?? [];
    return { id: id++, topic, weight };
  }

  /** The entry of a phrase in this table, made where there is none. */
  function own(key: string): Entry {
    const found = table.get(key);
    const form = forms.get(key);
    if (typeof found === 'object' && found !== form) return found;
    const made: Entry = {
      forms: form?.forms ?? null,
      cue: found === undefined || found === form ? null : cueOf(found as number),
      rivalOf: null,
      longer: form?.longer ?? 0,
      holdsForm: entryAt(key, forms) !== undefined,
    };
    table.set(key, made);
    return made;
  }

  /** Notes with which word each beginning of a phrase goes on. */
  function begin(phrase: string): void {
    for (let end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1))
      own(phrase.slice(0, end)).longer |= initialAt(phrase, end + 1);
  }

  const several: [phrase: string, row: number][] = [];
  cues.forEach(([, , phrases], row) => {
    for (const phrase of phrases.split('|'))
      if (phrase.includes(' ')) several.push([phrase, row]);
      else table.set(phrase, row);
  });
  for (const [phrase, row] of several) {
    begin(phrase);
    const known = table.get(phrase);
    // Its own where it begins another.
    if (typeof known === 'object' && known !== forms.get(phrase)) known.cue = cueOf(row);
    else table.set(phrase, row);
  }
  for (const [term, words] of rivals)
    for (const word of words.split('|')) {
      begin(word);
      const entry = own(word);
      entry.rivalOf = [...(entry.rivalOf ?? []), term];
    }
  return {
    get(key) {
      const found = table.get(key);
      return typeof found === 'number' ? own(key) : found;
    },
  };
}
