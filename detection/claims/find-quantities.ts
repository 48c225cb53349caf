import type { PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { once, pattern } from './pattern.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const mostSessions = 12;
const reach = 16;

interface Quantity {
  start: number;
  end: number;
  min: number;
  max: number;
}

/** Regex source of a number or a range of numbers: "two to four", "2–3", "two, sometimes three", "at least two and possibly four". */
function rangeSource(words: ClaimWords): string {
  const spelled = Object.keys(words.numbers).sort((a, b) => b.length - a.length);
  const one = `(?:\\d{1,6}(?:[.,]\\d)?|${spelled.join('|')})`;
  const { numbers, doubtful, least, half } = words.ranges;
  const to = `(?:\\s?[-\u2013]\\s?|\\s{1,9}(?:${numbers})\\s{1,9}|,?\\s{1,9}(?:${doubtful})\\s{1,9})`;
  return `(?<![\\p{L}\\d.,])(?:${least}\\s)?(?<min>${one})(?<half>\\s${half})?(?:${to}(?<max>${one}))?`;
}

function read(hit: RegExpMatchArray, words: ClaimWords): Quantity {
  const value = (written: string) =>
    words.numbers[written.toLowerCase()] ?? Number(written.replace(',', '.'));
  const { min = '0', max, half } = hit.groups ?? {};
  const low = value(min) + (half ? 0.5 : 0);
  const start = hit.index ?? 0;
  return { start, end: start + hit[0].length, min: low, max: max ? value(max) : low };
}

function quantitiesIn(
  text: string,
  words: ClaimWords,
  name: string,
  behind: () => string,
): Quantity[] {
  if (!once(words, 'number', () => numberTest(words)).test(text)) return [];
  const range = pattern(words, name, 'giu', () => rangeSource(words) + behind());
  return [...text.matchAll(range)].map((hit) => read(hit, words));
}

/** Whether a text can hold a number at all; most sentences do not. */
function numberTest(words: ClaimWords): RegExp {
  return new RegExp(`\\d|\\b(?:${Object.keys(words.numbers).join('|')})\\b`, 'i');
}

/** How many sessions the sentence says that SMP takes. */
export function findSessions(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { nouns, lone, ask, not, notUnits } = words.sessions;
  const { text, question } = sentence;
  const noun = pattern(words, 'session', 'i', () => `\\b(?:${nouns})\\b`);
  const asks = pattern(words, 'session question', 'i', () => ask);
  const found: Quantity[] = [];
  if (noun.test(text)) {
    found.push(
      ...quantitiesIn(
        text,
        words,
        'sessions',
        () => `(?:\\s(?!${notUnits})[a-z-]{1,20}){0,2}?[\\s-](?:${nouns})\\b`,
      ),
      ...quantitiesIn(text, words, 'lone sessions', () => `\\s${lone}`),
    );
  } else if (asks.test(question)) {
    const answers = quantitiesIn(text, words, 'answered sessions', () => '(?=[\\s.,;!]|$)');
    found.push(...answers.filter(({ start }) => start === 0));
  }
  const unfit = pattern(words, 'no sessions', 'i', () => `\\b${not}\\s$`);
  return found.flatMap(({ start, end, min, max }): PageClaim[] => {
    if (max > mostSessions || max < min || max <= 1 || !Number.isInteger(min)) return [];
    if (unfit.test(text.slice(Math.max(0, start - reach), start))) return [];
    const value = { min, max };
    return isAboutSmp(sentence, start, words) ? [{ start, end, kind: 'sessions', value }] : [];
  });
}

/** How long a sitting takes, or how long the result lasts, as the sentence says. */
export function findTimes(
  sentence: Sentence,
  kind: 'duration' | 'longevity',
  words: ClaimWords,
): PageClaim[] {
  const { units, cue, not, every } = words[kind];
  const { text, question } = sentence;
  if (text.endsWith('?')) return [];
  const cues = pattern(words, `${kind} cue`, 'i', () => `\\b(?:${cue})\\b`);
  const asks = pattern(words, `${kind} question`, 'i', () =>
    kind === 'longevity'
      ? words.longevity.ask
      : `\\b${words.duration.asked}\\b.{0,60}\\b(?:${cue})`,
  );
  if (!cues.test(text) && !asks.test(question)) return [];
  const unfit = pattern(words, `no ${kind}`, 'i', () => `\\b(?:${not})\\b`);
  return Object.entries(units).flatMap(([source, unit]) =>
    quantitiesIn(text, words, unit, () => `[\\s-]?(?:${source})(?![\\p{L}])`).flatMap(
      ({ start, end, min, max }): PageClaim[] => {
        const before = text.slice(Math.max(0, start - reach), start);
        if (max < min || unfit.test(`${before} | ${text.slice(end, end + reach)}`)) return [];
        if (!isAboutSmp(sentence, start, words)) return [];
        const begun = pattern(words, `every ${kind}`, 'i', () => `${every}\\s$`).exec(before);
        return [{ start: start - (begun?.[0].length ?? 0), end, kind, value: { min, max, unit } }];
      },
    ),
  );
}
