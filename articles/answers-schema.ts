import * as v from 'valibot';
import { factQuestions } from './fact-questions.ts';
import { confidence, id, text } from './fields.ts';

/** The most words that a sentence of an answer may have. */
const sentenceLength = 30;

/** The most words of the answer that is read first. */
const shortLength = 9;

/** The most signs of the word that leads to an answer. */
const wordLength = 9;

const wordsOf = (sentence: string) => sentence.trim().split(/\s+/).length;

const sentencesOf = (whole: string) => whole.split(/(?<=[.!?])\s+/);

const answer = v.strictObject({
  id,
  /** The question as a person would put it. */
  question: text,
  /** The word for what it asks by which a panel leads to it at once; few have one. */
  word: v.optional(
    v.pipe(
      text,
      v.check((word) => word.length <= wordLength, `is longer than ${wordLength} signs`),
    ),
  ),
  /** The row of the subject's panel that answers it too, so that the panel does not answer it twice. */
  row: v.optional(v.picklist(['cost', 'harms', 'lasts', 'notFor'])),
  /** The answer in one short sentence. */
  short: v.pipe(
    text,
    v.check((short) => wordsOf(short) <= shortLength, `is longer than ${shortLength} words`),
  ),
  /** What stands behind it, in a few sentences of our own. */
  text: v.pipe(
    text,
    v.check(
      (whole) => sentencesOf(whole).every((sentence) => wordsOf(sentence) <= sentenceLength),
      `has a sentence of more than ${sentenceLength} words`,
    ),
  ),
  /** How sure it is: no surer than the best of what its first sentence rests on; `none` where it says that no study tells. */
  sureness: v.union([confidence, v.literal('none')]),
  /** What its first sentence rests on: ids of its notes, and sources of its facts. */
  first: v.pipe(
    v.array(id),
    v.minLength(1, 'names nothing; name what the first sentence rests on'),
  ),
  /** Other ways to ask it, without the name of the subject. */
  asked: v.pipe(v.array(text), v.minLength(5, 'names fewer than 5 ways to ask')),
  /** Terms, beside the subject, of which the question may speak too. */
  terms: v.optional(v.array(id), []),
  notes: v.array(id),
  facts: v.array(
    v.strictObject({
      term: id,
      question: v.picklist(factQuestions, `is not one of ${factQuestions.join(', ')}`),
      source: id,
    }),
  ),
  /** Statements of an article that it draws on. */
  claims: v.optional(v.array(id), []),
});

const words = v.pipe(v.array(text), v.minLength(1, 'is empty'));

/** Short answers to questions in everyday words, and what those words mean in the content. */
export const answersSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  answers: v.array(answer),
});

/** Everyday words and what they stand for in the texts of the content. */
export const searchWordsSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  /** Words that say nothing of what is sought. */
  stop: words,
  /** Words that go with whatever is asked of the subject, so that they tell little of the question. */
  beside: words,
  /** Terms of which nearly everything speaks, so that naming them narrows nothing. */
  general: v.array(id),
  everyday: v.array(
    v.strictObject({
      /** What people type. */
      said: words,
      /** What the texts say for it. */
      meant: v.array(text),
      /** The questions on a term that it asks. */
      asks: v.optional(
        v.array(v.picklist(factQuestions, `is not one of ${factQuestions.join(', ')}`)),
        [],
      ),
      /** Whether any answer to these questions is what is sought, whatever its words. */
      broad: v.optional(v.boolean(), false),
      /** The term that is meant. */
      term: v.optional(id),
    }),
  ),
});

export type StoredAnswer = v.InferOutput<typeof answer>;
export type StoredAnswers = v.InferOutput<typeof answersSchema>;
export type SearchWords = Omit<v.InferOutput<typeof searchWordsSchema>, 'schemaVersion'>;
