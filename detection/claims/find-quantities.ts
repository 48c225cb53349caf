import type { PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const MOST_SESSIONS = 12;
const NEAR = 16;

interface Quantity {
  start: number;
  end: number;
  min: number;
  max: number;
}

function numberSource(words: ClaimWords): string {
  const spelled = Object.keys(words.numbers).sort((a, b) => b.length - a.length);
  return `(?:\\d+(?:[.,]\\d)?|${spelled.join('|')})`;
}

/** Regex source of a number or a range of numbers: "two to four", "2–3", "two, sometimes three", "at least two and possibly four". */
function rangeSource(words: ClaimWords): string {
  const one = numberSource(words);
  const to =
    '(?:\\s?[-\u2013]\\s?|\\s+(?:to|or|and possibly)\\s+|,?\\s+(?:sometimes|maybe|possibly)\\s+)';
  return `(?<![\\p{L}\\d.,])(?:at least\\s+)?(?<min>${one})(?<half>\\s+and a half)?(?:${to}(?<max>${one}))?`;
}

function read(hit: RegExpMatchArray, words: ClaimWords): Quantity {
  const value = (written: string) =>
    words.numbers[written.toLowerCase()] ?? Number(written.replace(',', '.'));
  const { min = '0', max, half } = hit.groups ?? {};
  const low = value(min) + (half ? 0.5 : 0);
  const start = hit.index ?? 0;
  return { start, end: start + hit[0].length, min: low, max: max ? value(max) : low };
}

function quantitiesIn(text: string, behind: string, words: ClaimWords): Quantity[] {
  const pattern = new RegExp(`${rangeSource(words)}${behind}`, 'giu');
  return [...text.matchAll(pattern)].map((hit) => read(hit, words));
}

/** How many sessions the sentence says that SMP takes. */
export function findSessions(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { nouns, lone, ask, not } = words.sessions;
  const { text, question } = sentence;
  const named = quantitiesIn(
    text,
    `(?:\\s+(?!weeks|days|months|years|hours|minutes)[a-z-]+){0,2}?[\\s-]+(?:${nouns})\\b`,
    words,
  );
  const alone = new RegExp(`\\b(?:${nouns})\\b`, 'i').test(text)
    ? quantitiesIn(text, `\\s+${lone}`, words)
    : [];
  const answered = new RegExp(ask, 'i').test(question)
    ? quantitiesIn(text, '(?=[\\s.,;!]|$)', words).filter(({ start }) => start === 0)
    : [];
  const unfit = new RegExp(`\\b${not}\\s+$`, 'i');
  return [...named, ...alone, ...answered].flatMap(({ start, end, min, max }): PageClaim[] => {
    if (max > MOST_SESSIONS || max < min || max <= 1 || !Number.isInteger(min)) return [];
    if (unfit.test(text.slice(Math.max(0, start - NEAR), start))) return [];
    return isAboutSmp(sentence, start)
      ? [{ start, end, kind: 'sessions', value: { min, max } }]
      : [];
  });
}

/** How long a sitting takes, or how long the result lasts, as the sentence says. */
export function findTimes(
  sentence: Sentence,
  kind: 'duration' | 'longevity',
  words: ClaimWords,
): PageClaim[] {
  const { units, cue, not } = words[kind];
  const { text, question } = sentence;
  const asked =
    kind === 'longevity'
      ? new RegExp(words.longevity.ask, 'i')
      : new RegExp(`\\blong\\b.*\\b(?:${cue})`, 'i');
  const cued = new RegExp(`\\b(?:${cue})\\b`, 'i').test(text) || asked.test(question);
  if (!cued || text.endsWith('?')) return [];
  const unfit = new RegExp(`\\b(?:${not})\\b`, 'i');
  return Object.entries(units).flatMap(([source, unit]) =>
    quantitiesIn(text, `[\\s-]*(?:${source})(?![\\p{L}])`, words).flatMap(
      ({ start, end, min, max }): PageClaim[] => {
        const around = `${text.slice(Math.max(0, start - NEAR), start)} | ${text.slice(end, end + NEAR)}`;
        if (max < min || unfit.test(around) || !isAboutSmp(sentence, start)) return [];
        const every = /every\s+$/i.exec(text.slice(0, start))?.[0].length ?? 0;
        return [{ start: start - every, end, kind, value: { min, max, unit } }];
      },
    ),
  );
}
