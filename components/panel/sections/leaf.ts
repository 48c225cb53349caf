import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { ShortAnswer } from '../../../articles/short-answers.ts';
import { blogName } from './blog-name.ts';

/** A view of a panel behind its first one: it answers one question whole, or tells one thing more. */
export type Leaf = PlainLeaf | `topic/${string}` | `answer/${string}`;

/** A leaf that any term may have. */
export type PlainLeaf =
  | ('cost' | 'harms' | 'harmFacts' | 'works' | 'lasts' | 'where' | 'notFor' | 'course')
  | (
      | 'stages'
      | 'trust'
      | 'more'
      | 'answers'
      | 'abilities'
      | 'keyFacts'
      | 'claims'
      | 'contradictions'
    )
  | ('findings' | 'omissions' | 'questions' | 'related' | 'about');

/** The leaf of a topic on which an article says two things. */
export const topicLeaf = (id: string): Leaf => `topic/${id}`;

/** The leaf of one short answer. */
export const answerLeaf = (id: string): Leaf => `answer/${id}`;

/** The short answer that a leaf tells, if any, among those on a term. */
export const shortAnswerOf = (leaf: Leaf, answers: readonly ShortAnswer[]) =>
  answers.find(({ id }) => answerLeaf(id) === leaf);

/** The short answers that have no leaf of their own. */
export const wordless = (answers: readonly ShortAnswer[]) =>
  answers.filter(({ word }) => word === undefined);

/** The topic that a leaf tells of, if any, among those of a sheet. */
export const topicOf = (leaf: Leaf, { contradictions, answers }: FactSheet) =>
  isOfTopic(leaf)
    ? contradictions.find(({ topic }) => topicLeaf(topic.id) === leaf)
    : answers.find(({ topic }) => topic.row?.of === leaf);

/** What stands above a leaf of a term with these short answers. */
export function leafTitle(
  leaf: Leaf,
  sheet: FactSheet,
  answers: readonly ShortAnswer[] = [],
): string {
  const asked = topicOf(leaf, sheet)?.topic.question ?? shortAnswerOf(leaf, answers)?.question;
  if (asked !== undefined) return asked;
  if (leaf === 'trust' && sheet.statements) return blogName(sheet.articles);
  return isPlain(leaf) ? i18n.t(`panel.leaf.${leaf}`) : '';
}

const isPlain = (leaf: Leaf): leaf is PlainLeaf => !leaf.includes('/');

const isOfTopic = (leaf: Leaf): leaf is `topic/${string}` => leaf.startsWith('topic/');
