import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { blogName } from './blog-name.ts';

/** A view of a panel behind its first one: it answers one question whole, or tells one thing more. */
export type Leaf = PlainLeaf | `topic/${string}`;

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

/** The topic that a leaf tells of, if any, among those of a sheet. */
export const topicOf = (leaf: Leaf, { contradictions, answers }: FactSheet) =>
  isOfTopic(leaf)
    ? contradictions.find(({ topic }) => topicLeaf(topic.id) === leaf)
    : answers.find(({ topic }) => topic.row?.of === leaf);

/** What stands above a leaf. */
export function leafTitle(leaf: Leaf, sheet: FactSheet): string {
  const asked = topicOf(leaf, sheet)?.topic.question;
  if (asked !== undefined) return asked;
  if (leaf === 'trust' && sheet.statements) return blogName(sheet.articles);
  return isOfTopic(leaf) ? '' : i18n.t(`panel.leaf.${leaf}`);
}

const isOfTopic = (leaf: Leaf): leaf is `topic/${string}` => leaf.startsWith('topic/');
