import type { Amount } from './amounts.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

const reach = 48;

/** An amount with the words around it that may say what it pays for. */
export interface PricePhrase {
  amount: Amount;
  sentence: Sentence;
  /** The words just before and just behind the amount. */
  before: string;
  after: string;
  /** The words from the stop or the conjunction before the amount to the one behind it, without other amounts. */
  clause: string;
  /** The clause up to the amount. */
  head: string;
  /** The words since the amount, the semicolon or the line before it. */
  segment: string;
  /** Everything in the sentence before the amount. */
  lead: string;
}

/** Looks at an amount in its sentence; `others` are the amounts of the same sentence. */
export function phraseOf(
  amount: Amount,
  others: readonly Amount[],
  sentence: Sentence,
  words: ClaimWords,
): PricePhrase {
  const { text } = sentence;
  const lastEnd = Math.max(0, ...others.map(({ end }) => end).filter((end) => end <= amount.start));
  const nextStart = Math.min(
    text.length,
    ...others.map(({ start }) => start).filter((start) => start >= amount.end),
  );
  const lead = text.slice(0, amount.start);
  const head = text.slice(Math.max(lastEnd, headStart(lead, words)), amount.start);
  const tail = withoutButton(text.slice(amount.end, nextStart), words);
  const parting = pattern(words, 'parting', 'iu', () => words.prices.parting);
  const end = parting.exec(tail)?.index ?? tail.length;
  return {
    amount,
    sentence,
    before: text.slice(Math.max(lastEnd, amount.start - reach), amount.start),
    after: tail.slice(0, reach),
    clause: `${head} | ${tail.slice(0, end)}`,
    head,
    segment: segmentBefore(text.slice(startOfList(amount, others, text), amount.start)),
    lead,
  };
}

/** A text without the button in which it ends: "3 hr, $700 Book". */
export function withoutButton(text: string, words: ClaimWords): string {
  const button = pattern(words, 'button', 'iu', () => `\\s(?:${words.prices.button})\\s*$`);
  return text.replace(button, '');
}

/** Where the words begin that may say what an amount is for: behind the last amount that something more than a comma parts from it. */
function startOfList({ start }: Amount, others: readonly Amount[], text: string): number {
  let next = start;
  for (const other of [...others].reverse()) {
    if (other.end > start) continue;
    if (!/^[\s,/|]*$/.test(text.slice(other.end, next))) return other.end;
    next = other.start;
  }
  return 0;
}

/** What is left of a text behind its last semicolon or tab. */
function segmentBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('\n')) + 1);
}

/** Where the clause begins that a text ends in; a comma right before the amount parts nothing. */
function headStart(text: string, words: ClaimWords): number {
  const partings = pattern(words, 'partings', 'giu', () => words.prices.parting);
  let from = 0;
  for (const hit of text.matchAll(partings)) {
    const end = hit.index + hit[0].length;
    if (text.slice(end).trim() !== '') from = end;
  }
  return from;
}

/** A test of words of prices in the clause, the head or just beside an amount. */
export function says(
  text: string,
  name: keyof ClaimWords['prices'],
  words: ClaimWords,
  place: 'within' | 'before' | 'after' = 'within',
): RegExpExecArray | null {
  const source = words.prices[name];
  const whole = {
    within: `(?<![\\p{L}])(?:${source})(?![\\p{L}])`,
    before: `(?:^|[^\\p{L}])(?:${source})[\\s:]{0,3}$`,
    after: `^[\\s,)]{0,3}(?:${source})(?![\\p{L}])`,
  }[place];
  return pattern(words, `${place} ${name}`, 'iu', () => whole).exec(text);
}
