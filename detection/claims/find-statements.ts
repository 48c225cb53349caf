import type { PageClaim } from '../types.ts';
import type { ClaimWords, Polarity, QuestionWords, StatementKind } from './claim-words.ts';
import { once } from './pattern.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const reach = 40;

function claim(kind: StatementKind, polarity: Polarity, start: number, text: string): PageClaim {
  return { start, end: start + text.trimEnd().length, kind, value: { polarity } };
}

interface Statement {
  kind: StatementKind;
  polarity: Polarity;
  stated: RegExp;
  unless: RegExp | null;
  only: RegExp | null;
}

function statementsOf(words: ClaimWords): Statement[] {
  const optional = (source: string | undefined) => (source ? new RegExp(source, 'i') : null);
  return words.statements.map(({ kind, polarity, pattern, unless, only }) => ({
    kind,
    polarity,
    stated: new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'),
    unless: optional(unless),
    only: optional(only),
  }));
}

interface Question extends Omit<QuestionWords, 'pattern'> {
  asked: RegExp;
}

function questionsOf(words: ClaimWords): Question[] {
  return words.questions.map(({ pattern, ...rest }) => ({
    ...rest,
    asked: new RegExp(pattern, 'i'),
  }));
}

function answersOf(words: ClaimWords): Record<keyof ClaimWords['answers'], RegExp> {
  const { yes, no, hedged, stings } = words.answers;
  const regex = (source: string) => new RegExp(source, 'i');
  return { yes: regex(yes), no: regex(no), hedged: regex(hedged), stings: regex(stings) };
}

/** The statement that a sentence makes by answering a question about SMP. */
function findAnswer(sentence: Sentence, words: ClaimWords): PageClaim | null {
  const { question, text } = sentence;
  if (!question || !(sentence.carried || sentence.markers[0]?.smp)) return null;
  const questions = once(words, 'questions', () => questionsOf(words));
  const about = questions.find(({ asked }) => asked.test(question));
  if (!about) return null;
  const { yes, no, hedged, stings } = once(words, 'answers', () => answersOf(words));
  const forms: [RegExp, Polarity][] = [
    [yes, about.yes],
    [no, about.no],
    [hedged, 'hedged'],
  ];
  if (about.kind === 'painless') forms.push([stings, 'denied']);
  for (const [form, polarity] of forms) {
    const hit = form.exec(text);
    if (hit) return claim(about.kind, polarity, 0, hit[0]);
  }
  return null;
}

/** Statements of the closed list (permanence, no risk …) that a sentence makes about SMP. */
export function findStatements(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { text } = sentence;
  const answer = findAnswer(sentence, words);
  const found: PageClaim[] = answer ? [answer] : [];
  if (text.endsWith('?')) return found;
  const statements = once(words, 'statements', () => statementsOf(words));
  for (const { kind, polarity, stated, unless, only } of statements) {
    if (answer?.kind === kind) continue;
    for (const hit of text.matchAll(stated)) {
      const one = claim(kind, polarity, hit.index, hit[0]);
      const around = text.slice(Math.max(0, one.start - reach), one.end + 1);
      if (unless?.test(around) || (only && !only.test(around))) continue;
      const taken = found.some(
        (other) => other.kind === kind && other.start < one.end && one.start < other.end,
      );
      if (!taken && isAboutSmp(sentence, one.start, words)) found.push(one);
    }
  }
  return found;
}
