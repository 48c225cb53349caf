import type { PriceUnit, PriceValue } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { isOfCell } from './labels.ts';
import { pattern } from './pattern.ts';
import { type PricePhrase, says } from './price-phrase.ts';
import { unitOfLabels, unitOfLine, units } from './unit-of-labels.ts';

/** What the amount pays for once, and how many characters behind it say so; a visit to go over finished work is no session. */
export function unitOf(
  phrase: PricePhrase,
  words: ClaimWords,
): { unit: PriceUnit; length: number } {
  const first = firstOf(phrase, words);
  if (first) return { unit: unitOf(first, words).unit, length: 0 };
  const said = unitBeside(phrase, words);
  if (said && (said.unit !== 'session' || !isRefresh(phrase, words))) return said;
  const length = said?.length ?? 0;
  if (isRefresh(phrase, words)) return { unit: 'touch-up', length };
  if (says(phrase.lead, 'sessionLead', words) && !says(phrase.lead, 'whole', words))
    return { unit: 'session', length };
  const unit = unitOfLabels(phrase, words);
  return { unit: unit === 'total' ? (unitOfLine(phrase, words) ?? unit) : unit, length };
}

/** The amount before this one as if it stood alone, where only a part of the head tells them apart: "a touch-up is €225 for the crown and €375 for a full head". */
function firstOf(phrase: PricePhrase, words: ClaimWords): PricePhrase | null {
  const { article, parts } = words.subjects;
  const { placeLead, placeEnd } = words.prices;
  const { amount, lead, segment, after } = phrase;
  const place = `(?:${placeLead}) (?:(?:${article}) )?(?:\\p{L}+ )?(?:${words.areas})`;
  const only = pattern(
    words,
    'only a place',
    'iu',
    () => `^\\s${place}(?: (?:${placeEnd}))?,?(?:\\s${parts})?\\s$`,
  );
  const behind = pattern(words, 'place behind', 'iu', () => `^\\s?${place}`);
  if (!only.test(segment) || !behind.test(after)) return null;
  const end = lead.length - segment.length;
  const before = /^(.*?)[^\s\p{L}]*\d[\d.,]*[^\s\p{L}]*$/su.exec(lead.slice(0, end))?.[1];
  if (before === undefined) return null;
  const start = before.length;
  const first = { ...amount, start, end };
  return {
    ...phrase,
    amount: first,
    before,
    head: before,
    segment: before,
    lead: before,
    after: segment,
    clause: before + segment,
  };
}

/** The unit that words just behind the amount or in its clause name. */
function unitBeside(phrase: PricePhrase, words: ClaimWords) {
  const { after, head } = phrase;
  for (const unit of units) {
    const said = says(after, `${unit}After`, words, 'after');
    if (said) return { unit, length: said[0].length };
  }
  const each = says(after, 'each', words, 'after');
  if (each) return { unit: unitOfEach(phrase, words), length: each[0].length };
  for (const unit of units) if (says(head, `${unit}Before`, words)) return { unit, length: 0 };
  return null;
}

/** Whether the amount is asked years after the first treatment, in words that name no visit: it may be for going over it or for all of it. */
export function isOfLaterDays(phrase: PricePhrase, words: ClaimWords): boolean {
  const [label] = phrase.sentence.labels;
  const texts = [phrase.head, phrase.sentence.isFirst && label ? label.text : ''];
  const isLater = texts.some((text) => says(text, 'laterDays', words));
  return isLater && unitOf(phrase, words).unit === 'total';
}

/** Whether the amount is for one of something that nobody here knows as a unit or as a whole: "£40 per strip". */
export function isOfStrangeUnit(phrase: PricePhrase, words: ClaimWords): boolean {
  if (unitOf(phrase, words).unit !== 'total') return false;
  const { per, perOne } = words.prices;
  const behind = pattern(
    words,
    'per behind',
    'iu',
    () => `^\\s?(?:/\\s?|(?:${perOne})\\s)(\\p{L}+)`,
  );
  const ahead = pattern(
    words,
    'per ahead',
    'iu',
    () => `(?<!\\p{L})(?:${per})[\\s-](\\p{L}+)[^.;,]{0,16}$`,
  );
  const [label] = phrase.sentence.labels;
  const heads = [phrase.head, phrase.sentence.isFirst && label ? label.text : ''];
  const [before] = heads.flatMap((text) => ahead.exec(text)?.[1] ?? []);
  const thing = behind.exec(phrase.after)?.[1] ?? before;
  if (!thing) return false;
  const whole = pattern(words, 'whole thing', 'iu', () => `^(?:${words.prices.wholeThings})$`);
  return !whole.test(thing);
}

/** Whether words beside the amount, or the labels of its cell, name a visit or a measure that no wording of a unit holds: "a sitting with her is $300". */
export function isOfDoubtfulUnit(phrase: PricePhrase, words: ClaimWords): boolean {
  const { head, after, sentence } = phrase;
  if (says(head, 'whole', words) || unitOf(phrase, words).unit !== 'total') return false;
  const behind = /^[^.;,(\n]*/.exec(after)?.[0] ?? '';
  const cell = sentence.labels.filter(isOfCell);
  return [`${head}|${behind}`, ...cell.map(({ text }) => text)].some(
    (text) => says(text, 'unitHint', words) !== null,
  );
}

/** What "each" counts: the last thing named before it. */
function unitOfEach({ lead, sentence }: PricePhrase, words: ClaimWords): PriceUnit {
  const before = `${sentence.last} ${lead}`;
  const things: [PriceUnit, RegExp][] = [
    ['touch-up', pattern(words, 'each refresh', 'giu', () => words.prices.refresh)],
    ['session', pattern(words, 'each session', 'giu', () => words.sessions.nouns)],
    ['area', pattern(words, 'each area', 'giu', () => words.prices.zone)],
  ];
  let last = -1;
  let unit: PriceUnit = 'unknown';
  for (const [thing, found] of things)
    for (const hit of before.matchAll(found))
      if (hit.index > last) {
        last = hit.index;
        unit = thing;
      }
  return unit;
}

/** Whether the amount pays for going over finished work again. */
export function isRefresh(phrase: PricePhrase, words: ClaimWords): boolean {
  const { head, segment, after, sentence } = phrase;
  // Behind a comma the next thing begins: "full top $1,800, touch-up $300".
  if (!/^\s*,/.test(after) && says(after, 'toRefresh', words, 'after')) return true;
  const refresh = says(head, 'refresh', words);
  if (refresh) {
    // What is free is not free ever after: "your touch-up is free ($275 any other day)".
    const isElse = says(after, 'elseAfter', words, 'after') ?? says(head, 'thenBefore', words);
    return isElse !== null || !says(head.slice(refresh.index), 'refreshDone', words);
  }
  // Who comes back after years comes to have it gone over.
  if (says(segment, 'laterBack', words) || says(segment, 'refreshLead', words)) return true;
  if (says(head, 'thenBefore', words, 'before') && says(segment, 'refresh', words)) return true;
  if (goesOnRefresh(phrase, words)) return true;
  const [label] = sentence.labels;
  const isLabelled = sentence.isFirst && label && says(label.text, 'refreshLabel', words);
  return Boolean(isLabelled) && !says(head, 'whole', words);
}

/** Whether the words before the clause, or before the sentence, speak of going over finished work, and the clause of nothing else: "…, and cost $250". */
function goesOnRefresh(
  { head, segment, lead, sentence, amount }: PricePhrase,
  words: ClaimWords,
): boolean {
  const own = pattern(
    words,
    'own thing',
    'iu',
    () => `(?<!\\p{L})(?:${words.purposes.own})(?!\\p{L})`,
  );
  const behind = /^(?:[^.;,!?]|[.,](?=\d))*/.exec(sentence.text.slice(amount.end))?.[0] ?? '';
  const visit = pattern(words, 'visit', 'iu', () => words.sessions.nouns);
  const isOther = (text: string) => own.test(text.replace(visit, ''));
  if (isOther(head) || (isOther(behind) && !says(behind, 'refresh', words))) return false;
  const before = says(head, 'refers', words) ? `${sentence.last} ${lead}` : segment;
  const last = [...before.matchAll(pattern(words, 'refreshes', 'giu', () => words.prices.refresh))];
  const from = last.at(-1)?.index;
  return from !== undefined && !says(before.slice(from), 'refreshMade', words);
}

/** The unit told no finer than session and whole treatment. */
export function coarse(unit: PriceUnit): PriceValue['per'] {
  if (unit === 'touch-up' || unit === 'session') return 'session';
  return unit === 'total' ? 'total' : 'unknown';
}
