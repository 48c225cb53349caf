import type { Polarity, PromiseKind, Span } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { clauseBefore, clauseOf } from './clauses.ts';
import { speaksElsewhere } from './elsewhere.ts';
import { pattern } from './pattern.ts';
import { purposeOfLabels } from './purpose.ts';
import type { Sentence } from './sentence.ts';
import { hasStrangeSubject, isOfTattoo } from './subject-known.ts';

/** A statement in a sentence and what its own words say. */
export interface Said extends Span {
  kind: PromiseKind;
  polarity: Polarity;
}

type DoubtWords = keyof ClaimWords['doubts'];

/** Where in a text the words of a doubt are looked for. */
const places = {
  within: (source: string) => `(?<!\\p{L})(?:${source})(?!\\p{L})`,
  directly: (source: string) => `^[\\s"”]*(?:${source})(?!\\p{L})`,
  opening: (source: string) => `^[^\\p{L}]*(?:${source})(?!\\p{L})`,
};

function says(
  text: string,
  name: DoubtWords,
  words: ClaimWords,
  place: keyof typeof places = 'within',
): boolean {
  const source = () => places[place](words.doubts[name]);
  return pattern(words, `doubt ${name} ${place}`, 'iu', source).test(text);
}

/** The part of a sentence between its colons and semicolons in which a stretch stands, as what is before, in and behind it. */
function partAround(text: string, { start, end }: Span) {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start)) + 1;
  const rest = text.slice(end).search(/[;:]/);
  const to = rest < 0 ? text.length : end + rest;
  return {
    before: text.slice(from, start),
    own: text.slice(start, end),
    behind: text.slice(end, to),
  };
}

/** Whether the labels of a cell or an entry say that it is about what is paid beside SMP; a heading says too little of what stands below. */
function isPaidBesides({ labels }: Sentence, words: ClaimWords): boolean {
  const own = labels.filter(({ kind }) => kind !== 'heading');
  return purposeOfLabels(own, words) === 'besides';
}

const longestQuote = 48;

/** Whether a stretch stands in quotation marks that hold a few words alone: a name for something, not what somebody says. */
function isInQuotes(text: string, { start, end }: Span): boolean {
  const own = text.slice(start, end);
  const opened = /^["“«]/.exec(own) ?? /["“«][^"“”«»]*$/.exec(text.slice(0, start));
  const closed = /["”»]$/.exec(own) ?? /^[^"“”«»]*["”»]/.exec(text.slice(end));
  if (!opened || !closed) return false;
  return opened[0].length + own.length + closed[0].length < longestQuote;
}

const besideReach = 40;

/** Whether a sentence names SMP nowhere, but another service, or what is paid beside SMP before a stretch or behind it in its clause. */
function isOnOther({ text, markers, isNear }: Sentence, { start, end }: Span): boolean {
  const isApart = (at: number) =>
    at - end > besideReach || /[,;:.!?\u2013\u2014]/.test(text.slice(end, at));
  const others = markers.filter(
    (one) => (!one.passing && !isNear) || one.start < start || !isApart(one.start),
  );
  return others.length > 0 && !markers.some(({ smp }) => smp);
}

/** Whether the column or the heading of a sentence says that it tells what is wrongly believed. */
function isUnderMyths({ labels, opening, isFirst }: Sentence, words: ClaimWords): boolean {
  // What follows a belief that is told in quotation marks is what the page says of it.
  if (!isFirst && /["\u201d]\P{L}*$/u.test(opening)) return false;
  const heading = labels.find(({ kind }) => kind === 'heading');
  return labels.some(
    (one) => (one.kind === 'column' || one === heading) && says(one.text, 'mythLabel', words),
  );
}

/** Whether a statement is itself the condition of something else: "if it fades unevenly, we mend it". */
function isSupposed(text: string, { kind, start }: Said, words: ClaimWords): boolean {
  if (words.conditional.includes(kind)) return false;
  const source = () =>
    `(?:^|[,;:.!?\\u2013\\u2014])\\P{L}*(?:(?:and|but|or|so)\\s)?(?:${words.doubts.supposing})\\s(?:[\\p{L}'’]+\\s){0,3}$`;
  return pattern(words, 'supposed', 'iu', source).test(text.slice(0, start));
}

/** Whether the words around a statement ask for it, or speak of something that is not the treatment as it is done now; what promises nothing is doubted for its own clause alone. */
function isBesides({ text }: Sentence, said: Said, words: ClaimWords): boolean {
  const before = text.slice(0, said.start);
  if (says(before, 'asked', words) || says(before, 'past', words)) return true;
  const clause =
    before.slice(before.lastIndexOf(',') + 1) + text.slice(said.start).replace(/,.*/s, '');
  return says(isPromise(said, words) ? text : clause, 'business', words);
}

/** Whether the words around a statement say that the page does not make it itself. */
function isOthers({ text, next }: Sentence, said: Span, words: ClaimWords): boolean {
  if (says(text.slice(0, said.start), 'told', words) || says(text, 'warned', words)) return true;
  const behind = text.slice(said.end);
  if (says(behind, 'mocked', words) || says(behind, 'undone', words, 'directly')) return true;
  if (says(next, 'corrected', words, 'opening') || says(next, 'cautioned', words)) return true;
  return isInQuotes(text, said) && !says(text, 'speaks', words);
}

/** Whether a short sentence stands in quotation marks as a whole: what is commonly believed, of which the page speaks next. */
const isQuoted = ({ text }: Sentence, said: Span) =>
  /^["“«][^"“”«»]+["”»]\P{L}*$/u.test(text) && isInQuotes(text, said);

/** Whether the words around a statement soften it: an adverb, a share, a condition, or what takes some of it back. */
function isSoftened({ text }: Sentence, said: Span, words: ClaimWords): boolean {
  const { before, own, behind } = partAround(text, said);
  // What an asterisk follows has conditions elsewhere.
  if (/^\s?[*\u2020]/.test(behind)) return true;
  const near = before.slice(before.lastIndexOf(',') + 1);
  if (says(`${before}${own}${behind}`, 'soft', words)) return true;
  if (says(near + own, 'lessened', words)) return true;
  if (says(near, 'softNear', words) || says(behind, 'softBehind', words, 'opening')) return true;
  if (says(own + behind, 'takenBack', words) || says(before, 'conditionBefore', words)) return true;
  return says(`${before}${own}${behind}`, 'condition', words);
}

const longestAnswer = 14;

/** Whether the next sentence softens a statement; what is answered in one word stands and falls with what spells it out. */
function isSoftenedNext({ text, next }: Sentence, words: ClaimWords): boolean {
  if (says(next, 'qualified', words, 'opening')) return true;
  if (text.length > longestAnswer || next.endsWith('?')) return false;
  return says(next, 'answeredSoftly', words, 'opening');
}

/** Whether a statement says what nobody boasts of. */
const isAdmitted = ({ kind, polarity }: Said, words: ClaimWords) =>
  polarity === 'asserted' && words.admitted.includes(kind);

/** Whether the clause of what nobody boasts of softens it; other clauses take nothing from it. */
function isAdmittedSoftly(text: string, said: Span, words: ClaimWords): boolean {
  const clause = clauseOf(text, said, words);
  const before = clauseBefore(text, said.start, words);
  if (says(before, 'softNear', words)) return true;
  return says(clause, 'soft', words) || says(clause, 'condition', words);
}

/** Whether a statement promises something: also that it does not fade. */
export function isPromise({ kind, polarity }: Said, words: ClaimWords): boolean {
  const other = words.also[kind];
  return [polarity, other?.[polarity], other?.akin?.[polarity]].includes('asserted');
}

/** What a statement is worth where its page doubts it: nothing where others make it, hedged where it is softened. */
export function polarityInDoubt(
  sentence: Sentence,
  said: Said,
  words: ClaimWords,
): Polarity | null {
  const { start } = said;
  if (says(sentence.next, 'refuted', words, 'opening')) return null;
  if (isUnderMyths(sentence, words)) return null;
  if (speaksElsewhere(sentence.text, said, words)) return null;
  if (says(`${sentence.last} ${sentence.text}`, 'lessons', words)) return null;
  if (isPaidBesides(sentence, words)) return null;
  if (
    isOnOther(sentence, said) ||
    isBesides(sentence, said, words) ||
    isQuoted(sentence, said) ||
    isSupposed(sentence.text, said, words) ||
    hasStrangeSubject(sentence, start, words)
  )
    return null;
  if (said.kind !== 'less-painful-than-tattoo' && isOfTattoo(sentence, start, words)) return null;
  const promises = isPromise(said, words);
  const lead = sentence.text.slice(0, start);
  // What a client has been told of risks and limits stands in a form that says so itself.
  const isBoast = promises && !isAdmitted(said, words);
  const isInformed = !isBoast && says(lead, 'informed', words);
  if (!isInformed && says(lead, 'hearsay', words)) return null;
  const mayBeOthers = promises || said.polarity === 'hedged';
  if (!isInformed && mayBeOthers && isOthers(sentence, said, words)) return null;
  const isSoft = isAdmitted(said, words)
    ? isAdmittedSoftly(sentence.text, said, words)
    : isSoftened(sentence, said, words) || isSoftenedNext(sentence, words);
  return promises && isSoft ? 'hedged' : said.polarity;
}
