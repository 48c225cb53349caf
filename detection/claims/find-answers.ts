import type { Polarity } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { asksOf } from './find-quantities.ts';
import { once } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import type { QuestionWords } from './statement-words.ts';

interface Question extends Omit<QuestionWords, 'pattern' | 'denied'> {
  asked: RegExp;
  hedge: RegExp | null;
  say: RegExp | null;
  deny: RegExp | null;
}

function questionsOf(words: ClaimWords): Question[] {
  const optional = (source: string | undefined) =>
    source ? new RegExp(`^(?:${source})`, 'iu') : null;
  return words.questions.map(({ pattern, hedged, asserted, denied, ...rest }) => ({
    ...rest,
    asked: new RegExp(pattern, 'iu'),
    hedge: optional(hedged),
    say: optional(asserted),
    deny: optional(denied),
  }));
}

type AnswerForms = Record<keyof ClaimWords['answers'] | 'goesOn', RegExp>;

function answersOf(words: ClaimWords): AnswerForms {
  const { yes, no, hedged, stings, smpHead, opening } = words.answers;
  const regex = (source: string) => new RegExp(source, 'iu');
  return {
    yes: regex(`^(?:${yes})`),
    no: regex(`^(?:${no})`),
    hedged: regex(`^(?:${hedged})`),
    stings: regex(`^(?:${stings})`),
    smpHead: regex(`^(?:${smpHead})`),
    opening: regex(`^(?:${opening})[,:]?\\s`),
    goesOn: regex(`^[\\s,\\u2013\\u2014-]{0,3}(?:${words.doubts.softBehind})(?!\\p{L})`),
  };
}

const longest = 80;

/** An answer, in offsets of its sentence. */
export interface Answer {
  kind: QuestionWords['kind'];
  polarity: Polarity;
  start: number;
  end: number;
}

const speaker = /^\p{L}[\p{L}.]{0,14}:\s(?:\p{L}{2,5}!\s)?/u;

/** The name, and perhaps a greeting, with which an answer begins whose question begins with a name too. */
function speakerOf({ text, question }: Sentence): RegExpExecArray | null {
  return speaker.test(question) ? speaker.exec(text) : null;
}

/** The statement that a sentence makes by answering a question, or the label of its cell, about SMP. */
export function findAnswer(sentence: Sentence, words: ClaimWords): Answer | null {
  const { text, carried, markers, isFirst, labels } = sentence;
  const forms = once(words, 'answers', () => answersOf(words));
  const head = (forms.smpHead.exec(text) ?? speakerOf(sentence))?.[0].length ?? 0;
  if (!head && !(carried || markers[0]?.smp)) return null;
  if (sentence.isQuestion) return null;
  const asks =
    head && !isFirst ? [sentence.question, ...labels.map((one) => one.text)] : asksOf(sentence);
  const questions = once(words, 'questions', () => questionsOf(words));
  for (const ask of asks) {
    for (const about of questions) {
      const answer = about.asked.test(ask) ? answerTo(about, text, head, forms) : null;
      if (answer) return answer;
    }
  }
  return null;
}

function answerTo(about: Question, text: string, head: number, forms: AnswerForms): Answer | null {
  const whole = text.slice(head).replace(/^[\s\u2013\u2014-]+/, '');
  const answer = whole.replace(forms.opening, '');
  const from = text.length - whole.length;
  const lead = whole.length - answer.length;
  const { yes, no } = about;
  const tries: [RegExp | null, Polarity | undefined][] = [
    [about.hedge, 'hedged'],
    [about.say, 'asserted'],
    [about.deny, 'denied'],
    [forms.hedged, yes && no && 'hedged'],
    [forms.yes, yes],
    [forms.no, no],
  ];
  if (about.kind === 'painless') tries.push([forms.stings, 'denied']);
  for (const [form, polarity] of tries) {
    const hit = polarity && form?.exec(answer);
    if (!hit) continue;
    // What a word and a colon lead in belongs to the answer.
    const said = /^(?:\p{L}+:)?[^.;:!?]*/u.exec(answer.slice(0, longest))?.[0] ?? '';
    const end = from + lead + Math.max(hit[0].trimEnd().length, said.trimEnd().length);
    // An answer that goes on with a condition is not the plain one.
    const isOpen = forms.goesOn.test(answer.slice(hit[0].trimEnd().length));
    return {
      kind: about.kind,
      polarity: isOpen && polarity === 'asserted' ? 'hedged' : polarity,
      start: from,
      end,
    };
  }
  return null;
}
