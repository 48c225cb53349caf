import type { PageClaim } from '../types.ts';
import type { PageMoney } from './amounts.ts';
import { withoutUnlikely } from './assumed-money.ts';
import type { ClaimWords } from './claim-words.ts';
import { findPrices } from './find-prices.ts';
import { findSessions, findTimes } from './find-quantities.ts';
import { findStatements } from './find-statements.ts';
import type { ClaimBlock } from './labelled-blocks.ts';
import { isBareAnswer, withAnswers, withoutRepeats } from './one-statement.ts';
import { pageMoney } from './page-money.ts';
import { isOfLessons, type PageTitle, pageSubject } from './page-subject.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { withoutTrifles } from './trifles.ts';

/** What work comes to, with an empty list for each of its steps. */
function* silently<T>(work: Generator<void, T>): Generator<PageClaim[], T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield [];
  }
}

/** The prices of each sentence, in its offsets; the work can be interrupted between sentences. */
function* pricesOf(sentences: readonly Sentence[], words: ClaimWords, money: PageMoney) {
  const read: { sentence: Sentence; prices: PageClaim[] }[] = [];
  for (const sentence of sentences) {
    yield;
    read.push({ sentence, prices: findPrices(sentence, words, money) });
  }
  return withoutUnlikely(withoutTrifles(read, words), money, words);
}

/** The sentences of a page that may say something of SMP; none where nothing on it is about SMP, or where it is about lessons in it. */
export function* sentencesOfPage(
  blocks: readonly ClaimBlock[],
  title: PageTitle,
  words: ClaimWords,
  titles: ReadonlySet<string>,
): Generator<void, Sentence[]> {
  const subject = pageSubject(blocks, title, words);
  if (!subject || isOfLessons(title, words)) return [];
  return yield* sentencesOf(blocks, words, { title, subject, titles });
}

/** Statements about SMP in the blocks of a page, a list for each step, so that the reading can give way or be left anywhere; `titles` are shortened words whose stop ends no sentence. */
export function* findClaimsBySentence(
  blocks: readonly ClaimBlock[],
  title: PageTitle,
  words: ClaimWords,
  titles: ReadonlySet<string>,
): Generator<PageClaim[]> {
  const sentences = yield* silently(sentencesOfPage(blocks, title, words, titles));
  const money = yield* silently(pageMoney(sentences, title, words));
  const priced = yield* silently(pricesOf(sentences, words, money));
  let answers: PageClaim[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const claims = [
      ...(priced[at] ?? []),
      ...findSessions(sentence, words),
      ...findTimes(sentence, 'duration', words),
      ...findTimes(sentence, 'longevity', words),
      ...findStatements(sentence, words),
    ]
      .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
      .sort((a, b) => a.start - b.start);
    const all = withAnswers(answers, withoutRepeats(claims));
    answers = all.filter((one) => isBareAnswer(one, sentence));
    yield all.filter((one) => !answers.includes(one));
  }
  yield answers;
}

/** All statements about SMP in the blocks of a page: prices, sessions, times and the closed list of promises. */
export function findClaims(...page: Parameters<typeof findClaimsBySentence>): PageClaim[] {
  return [...findClaimsBySentence(...page)].flat();
}
