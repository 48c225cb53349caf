import type { PageClaim } from '../types.ts';
import type { ClaimWords, Polarity, QuestionWords, StatementKind } from './claim-words.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const NEAR = 40;

function claim(kind: StatementKind, polarity: Polarity, start: number, text: string): PageClaim {
  return { start, end: start + text.trimEnd().length, kind, value: { polarity } };
}

function answerOf(text: string, asked: QuestionWords, words: ClaimWords): PageClaim | null {
  const { yes, no, hedged, stings } = words.answers;
  const forms: [string, Polarity][] = [
    [yes, asked.yes],
    [no, asked.no],
    [hedged, 'hedged'],
    ...(asked.kind === 'painless' ? [[stings, 'denied'] as [string, Polarity]] : []),
  ];
  for (const [source, polarity] of forms) {
    const hit = new RegExp(source, 'i').exec(text);
    if (hit) return claim(asked.kind, polarity, 0, hit[0]);
  }
  return null;
}

/** The statement that a sentence makes by answering a question about SMP. */
function findAnswer(sentence: Sentence, words: ClaimWords): PageClaim | null {
  const { question, text } = sentence;
  if (!question || !(sentence.carried || sentence.markers[0]?.smp)) return null;
  const asked = words.questions.find(({ pattern }) => new RegExp(pattern, 'i').test(question));
  return asked ? answerOf(text, asked, words) : null;
}

/** Statements of the closed list (permanence, no risk …) that a sentence makes about SMP. */
export function findStatements(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { text } = sentence;
  const answer = findAnswer(sentence, words);
  const found: PageClaim[] = answer ? [answer] : [];
  for (const { kind, polarity, pattern, unless, only } of words.statements) {
    if (answer?.kind === kind || text.endsWith('?')) continue;
    for (const hit of text.matchAll(new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'))) {
      const one = claim(kind, polarity, hit.index, hit[0]);
      const around = text.slice(Math.max(0, one.start - NEAR), one.end + 1);
      if (unless && new RegExp(unless, 'i').test(around)) continue;
      if (only && !new RegExp(only, 'i').test(around)) continue;
      const taken = found.some(
        (other) => other.kind === kind && other.start < one.end && one.start < other.end,
      );
      if (!taken && isAboutSmp(sentence, one.start)) found.push(one);
    }
  }
  return found;
}
