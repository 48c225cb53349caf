import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

const mostWords = 6;

/** The word before the first verb of a clause, if few words stand before it: what the clause is about. Names are left out. */
function subjectOf(clause: string, words: ClaimWords): string | null {
  const verb = pattern(words, 'verb', 'iu', () => `^(?:${words.doubts.verbs})$`);
  const all = [...clause.matchAll(/[\p{L}\p{N}'’-]+/gu)].slice(0, mostWords);
  const at = all.findIndex(([word]) => verb.test(word));
  // "It's" is a subject and a verb in one word.
  const contracted = pattern(
    words,
    'contracted',
    'iu',
    () => `^(\\p{L}+)['’](?:${words.doubts.contracted})$`,
  );
  const joined = contracted.exec(all[at]?.[0] ?? '')?.[1];
  const subject = joined ?? (at > 0 ? all[at - 1]?.[0] : undefined);
  if (!subject || (at > 1 && /^\p{Lu}/u.test(subject))) return null;
  return subject;
}

/** The words of a text from the last sign or conjunction that may begin a clause. */
function lastClause(text: string, words: ClaimWords): string {
  const opens = pattern(
    words,
    'opens',
    'giu',
    () => `[,;:\u2013\u2014]|\\s(?:${words.doubts.opens})\\s`,
  );
  let from = 0;
  for (const hit of text.matchAll(opens)) from = hit.index + hit[0].length;
  return text.slice(from);
}

/** Whether the clause of a statement is about tattoos in general: "a tattoo is permanent". */
export function isOfTattoo({ text, markers }: Sentence, start: number, words: ClaimWords): boolean {
  if (markers.some((one) => one.smp && one.start <= start)) return false;
  const word = /^[\p{L}'’]*/u.exec(text.slice(start))?.[0] ?? '';
  const clause = `${lastClause(text.slice(0, start), words)}${word}`;
  const source = () => `^[^\\p{L}]*(?:${words.doubts.ofTattoo})(?!\\p{L})`;
  return pattern(words, 'of a tattoo', 'iu', source).test(clause);
}

/** Whether the clause of a statement has a subject that has nothing to do with SMP, as far as its words are known: "veneers look natural". */
export function hasStrangeSubject(
  { text, markers }: Sentence,
  start: number,
  words: ClaimWords,
): boolean {
  if (markers.some((one) => one.smp && one.start <= start)) return false;
  const first = /^[\p{L}'’]*/u.exec(text.slice(start))?.[0] ?? '';
  const subject = subjectOf(`${lastClause(text.slice(0, start), words)}${first}`, words);
  if (!subject) return false;
  const known = pattern(words, 'known subject', 'iu', () => `^(?:${words.doubts.subjects})$`);
  return !known.test(subject);
}
