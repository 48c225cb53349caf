import type { Mention, PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { findPrices, pageMoney } from './find-prices.ts';
import { findSessions, findTimes } from './find-quantities.ts';
import { findStatements } from './find-statements.ts';
import { type ClaimBlock, sentencesOf } from './sentences.ts';

/** Whether the page speaks of SMP more than of anything else that has a price or a promise. */
function isMainlySmp(
  titled: Pick<Mention, 'term'>[],
  blocks: ClaimBlock[],
  words: ClaimWords,
): boolean {
  const { smp, other } = words.subjects;
  const count = (terms: string[], mentions: Pick<Mention, 'term'>[]) =>
    mentions.filter(({ term }) => terms.includes(term)).length;
  if (count(smp, titled) !== count(other, titled)) return count(smp, titled) > count(other, titled);
  const mentions = blocks.flatMap((block) => block.mentions);
  const first = mentions.find(({ term }) => smp.includes(term) || other.includes(term));
  const margin = count(smp, mentions) - count(other, mentions);
  return margin > 0 || (margin === 0 && first !== undefined && smp.includes(first.term));
}

/** Statements about SMP in the blocks of a page: prices, sessions, times and the closed list of promises; `titles` are shortened words whose stop ends no sentence. */
export function findClaims(
  blocks: ClaimBlock[],
  title: { text: string; mentions: Pick<Mention, 'term'>[] },
  words: ClaimWords,
  titles: ReadonlySet<string>,
): PageClaim[] {
  const titled = title.mentions;
  const mentioned = [...titled, ...blocks.flatMap(({ mentions }) => mentions)];
  if (!mentioned.some(({ term }) => words.subjects.smp.includes(term))) return [];
  const isOnSmp = isMainlySmp(titled, blocks, words);
  const sentences = sentencesOf(blocks, words, { isOnSmp, titles });
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
