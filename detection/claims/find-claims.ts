import type { Mention, PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { findPrices } from './find-prices.ts';
import { findSessions, findTimes } from './find-quantities.ts';
import { findStatements } from './find-statements.ts';
import { pageMoney } from './page-money.ts';
import { pattern } from './pattern.ts';
import { type ClaimBlock, sentencesOf } from './sentences.ts';

const mostBlocks = 400;
const fewestAround = 2;

/** Whether the page names SMP at all: as a mention, spelled out, or as letters among words of hair. */
function speaksOfSmp(
  blocks: ClaimBlock[],
  title: { text: string; mentions: Pick<Mention, 'term'>[] },
  words: ClaimWords,
): boolean {
  const { smp, firm, letters, around, hairy } = words.subjects;
  const isSmp = ({ term }: Pick<Mention, 'term'>) => smp.includes(term);
  if (title.mentions.some(isSmp) || blocks.some(({ mentions }) => mentions.some(isSmp))) return true;
  const texts = [title.text, ...blocks.slice(0, mostBlocks).map(({ text }) => text)];
  const names = (name: string, source: string) =>
    pattern(words, name, 'iu', () => `(?<!\\p{L})(?:${source})(?![\\p{L}\\d])`);
  if (texts.some((text) => names('firm', firm).test(text))) return true;
  if (!texts.some((text) => names('letters', letters).test(text))) return false;
  if (texts.some((text) => names('hairy', hairy).test(text))) return true;
  const found = pattern(words, 'around', 'giu', () => `(?<!\\p{L})(?:${around})(?!\\p{L})`);
  const seen = new Set(
    texts.flatMap((text) => [...text.matchAll(found)].map(([word]) => word.toLowerCase())),
  );
  return seen.size >= fewestAround;
}

/** Statements about SMP in the blocks of a page: prices, sessions, times and the closed list of promises; `titles` are shortened words whose stop ends no sentence. */
export function findClaims(
  blocks: ClaimBlock[],
  title: { text: string; mentions: Pick<Mention, 'term'>[] },
  words: ClaimWords,
  titles: ReadonlySet<string>,
): PageClaim[] {
  if (!speaksOfSmp(blocks, title, words)) return [];
  const sentences = sentencesOf(blocks, words, { title, titles });
  const money = pageMoney(sentences, title.text, words);
  return sentences.flatMap((sentence) =>
    [
      ...findPrices(sentence, words, money),
      ...findSessions(sentence, words),
      ...findTimes(sentence, 'duration', words),
      ...findTimes(sentence, 'longevity', words),
      ...findStatements(sentence, words),
    ]
      .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
      .sort((a, b) => a.start - b.start),
  );
}
