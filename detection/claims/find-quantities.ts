import type { PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { once, pattern } from './pattern.ts';
import { isAboutSmp, type Sentence } from './sentence.ts';
import { isRate, standsAlone } from './stretches.ts';

const mostSessions = 12;
const reach = 16;

interface Quantity {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
}

/** Regex source of a number. */
function numberSource(words: ClaimWords): string {
  const spelled = Object.keys(words.numbers).sort((a, b) => b.length - a.length);
  return `(?:\\d{1,6}(?:[.,]\\d)?|${spelled.join('|')})`;
}

/** Regex source of a number or a range of numbers: "two to four", "2–3", "2 1/2", "two, sometimes three", "at least two and possibly four", "up to three". */
function rangeSource(words: ClaimWords): string {
  const { numbers, doubtful, least, most, half, open } = words.ranges;
  const part = `(?:\\s?\u00bd|\\s(?:${half}|1/2))`;
  const one = numberSource(words);
  const to = `(?:\\s?[-\u2013/]\\s?|-?\\s{1,9}(?:${numbers})\\s{1,9}|,?\\s{1,9}(?:${doubtful})\\s{1,9})`;
  return `(?<![\\p{L}\\d.,/]|\\d:)(?:(?<least>${least})\\s|(?<most>${most})\\s)?(?<min>${one})(?<half>${part})?(?<open>\\s(?:${open})(?!\\p{L}))?(?:${to}(?<max>${one})(?<more>${part})?)?`;
}

/** Regex source of what may go on behind the thing that is counted: "an hour and a half", "five years, sometimes eight", "four hours at most". */
function restSource(words: ClaimWords): string {
  const { doubtful, mostAfter, half } = words.ranges;
  return `(?:\\s(?<rest>${half})|,?\\s(?:${doubtful})\\s(?<late>${numberSource(words)})(?![\\p{L}\\d])|,?\\s(?<cap>${mostAfter})(?!\\p{L}))?`;
}

function read(hit: RegExpMatchArray, words: ClaimWords): Quantity {
  const value = (written: string, half: string | undefined) =>
    (words.numbers[written.toLowerCase()] ?? Number(written.replace(',', '.'))) + (half ? 0.5 : 0);
  const { min = '0', max, half, more, least, most, rest, late, cap, open } = hit.groups ?? {};
  const low = value(min, half ?? rest);
  const start = hit.index ?? 0;
  const end = start + hit[0].length;
  if (!max && (most || cap)) return { start, end, min: null, max: low };
  const high = max ?? late;
  return { start, end, min: low, max: high ? value(high, more) : least || open ? null : low };
}

function quantitiesIn(
  text: string,
  words: ClaimWords,
  name: string,
  behind: () => string,
): Quantity[] {
  if (!once(words, 'number', () => numberTest(words)).test(text)) return [];
  const range = pattern(
    words,
    name,
    'giu',
    () => rangeSource(words) + behind() + restSource(words),
  );
  return [...text.matchAll(range)].map((hit) => read(hit, words));
}

/** Whether a text can hold a number at all; most sentences do not. */
function numberTest(words: ClaimWords): RegExp {
  return new RegExp(`\\d|\\b(?:${Object.keys(words.numbers).join('|')})\\b`, 'i');
}

/** The numbers of sessions in a text, whatever they are of. */
export function sessionsIn(text: string, words: ClaimWords): Quantity[] {
  const { nouns, lone, not, notUnits } = words.sessions;
  if (!pattern(words, 'session', 'i', () => `\\b(?:${nouns})\\b|${lone}`).test(text)) return [];
  const named = quantitiesIn(
    text,
    words,
    'sessions',
    () => `(?:\\s(?!${notUnits})[a-z-]{1,20}){0,2}?[\\s-](?:${nouns})\\b`,
  );
  const bare = quantitiesIn(text, words, 'lone sessions', () => `\\s(?:${lone})`);
  const rate = pattern(
    words,
    'sessions a week',
    'iu',
    () => `^\\s(?:${words.sessions.rate})(?!\\p{L})`,
  );
  const unfit = pattern(words, 'no sessions', 'i', () => `\\b${not}\\s$`);
  return [...named, ...bare].filter(({ start, end, min, max }) => {
    const [low, high] = [min ?? 1, max ?? min ?? 1];
    if (high > mostSessions || high < low || high < 1 || !Number.isInteger(low)) return false;
    return (
      !unfit.test(text.slice(Math.max(0, start - reach), start)) && !rate.test(text.slice(end))
    );
  });
}

/** The questions and labels that a sentence may answer. */
export function asksOf({ question, labels, isFirst }: Sentence): string[] {
  // Of a label of several sentences the last asks: "It looks fake now. Is that normal?"
  const near = isFirst ? labels.map(({ text }) => text.split(/[.!]\s+/).at(-1) ?? text) : [];
  return question ? [question, ...near] : near;
}

/** Whether a sentence answers how the work is undone, or how something else is done. */
function isOfUndoing({ question }: Sentence, words: ClaimWords): boolean {
  const undoing = () => `(?<!\\p{L})(?:${words.sessions.unasked})(?!\\p{L})`;
  return question !== '' && pattern(words, 'undoing', 'iu', undoing).test(question);
}

/** Whether the row or the entry of a cell says that its times are something else: "Guarantee". */
function isOfRow({ isFirst, labels }: Sentence, unfit: RegExp): boolean {
  return (
    isFirst &&
    labels.some(({ kind, text }) => (kind === 'row' || kind === 'term') && unfit.test(text))
  );
}

/** How many sessions the sentence says that SMP takes. */
export function findSessions(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { ask, label } = words.sessions;
  const { text, isFirst, labels } = sentence;
  if (isOfUndoing(sentence, words)) return [];
  const found = sessionsIn(text, words).filter(({ min, max }) => (max ?? min ?? 1) > 1);
  const asks = pattern(words, 'session question', 'i', () => ask);
  const labelled = pattern(words, 'session label', 'iu', () => `^(?:${label})$`);
  const isCell = isFirst && labels.some((one) => labelled.test(one.text.trim()));
  if (found.length === 0 && (isCell || asksOf(sentence).some((one) => asks.test(one)))) {
    const behind = isCell ? () => '(?=\\s*$)' : () => '(?=[\\s.,;!]|$)';
    const name = isCell ? 'session cell' : 'answered sessions';
    found.push(...quantitiesIn(text, words, name, behind).filter(({ start }) => start === 0));
  }
  return found.flatMap(({ start, end, min, max }): PageClaim[] => {
    if ((max ?? min ?? 1) > mostSessions || !isAboutSmp(sentence, start, words)) return [];
    return [{ start, end, kind: 'sessions', value: { min, max } }];
  });
}

/** How long a sitting takes, or how long the result lasts, as the sentence says. */
export function findTimes(
  sentence: Sentence,
  kind: 'duration' | 'longevity',
  words: ClaimWords,
): PageClaim[] {
  const { units, cue, not, every, ask } = words[kind];
  const { text } = sentence;
  if (sentence.isQuestion || sentence.isLabel || isOfUndoing(sentence, words)) return [];
  const cues = pattern(words, `${kind} cue`, 'i', () => `\\b(?:${cue})\\b`);
  const asks = pattern(words, `${kind} question`, 'i', () => ask);
  const isAsked = asksOf(sentence).some((one) => asks.test(one));
  const isCued = isAsked || cues.test(text);
  if (!isCued && !(kind === 'longevity' && sentence.isNear)) return [];
  const unfit = pattern(words, `no ${kind}`, 'i', () => `\\b(?:${not})\\b`);
  if (!isAsked && isOfRow(sentence, unfit)) return [];
  const found = Object.entries(units).flatMap(([source, unit]) =>
    quantitiesIn(text, words, unit, () => `[\\s-]?(?:${source})(?![\\p{L}])`).flatMap(
      ({ start, end, min, max }): PageClaim[] => {
        const before = text.slice(Math.max(0, start - reach), start);
        if (
          (max !== null && min !== null && max < min) ||
          unfit.test(`${before} | ${text.slice(end, end + reach)}`)
        )
          return [];
        if (isRate(text, start, words)) return [];
        if (!isCued && !standsAlone(text, { start, end }, words)) return [];
        if (!isAboutSmp(sentence, start, words)) return [];
        const begun = pattern(words, `every ${kind}`, 'i', () => `${every}\\s$`).exec(before);
        return [{ start: start - (begun?.[0].length ?? 0), end, kind, value: { min, max, unit } }];
      },
    ),
  );
  return found.length > 0 ? found : timeOfCell(sentence, kind, words);
}

/** A number alone in a cell whose label names the unit: "Hours each". */
function timeOfCell(
  sentence: Sentence,
  kind: 'duration' | 'longevity',
  words: ClaimWords,
): PageClaim[] {
  const { text, isFirst, labels, carried } = sentence;
  if (!isFirst || !carried) return [];
  for (const [source, unit] of Object.entries(words[kind].units)) {
    const label = pattern(
      words,
      `${kind} ${unit} label`,
      'iu',
      () => `^(?:${source})(?:${words.duration.label})?$`,
    );
    if (!labels.some((one) => label.test(one.text.trim()))) continue;
    const [cell] = quantitiesIn(text, words, 'time cell', () => '(?=\\s*$)');
    if (cell?.start === 0)
      return [{ start: 0, end: cell.end, kind, value: { min: cell.min, max: cell.max, unit } }];
  }
  return [];
}
