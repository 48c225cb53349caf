import type { Article, Claim } from './article-schema.ts';

/** What can become of a statement, in the order in which it is drawn. */
export const outcomes = ['holdsUp', 'needsLimits', 'contradicted', 'open'] as const;

export type Outcome = (typeof outcomes)[number];

/** How many statements fare how. */
export type StatementCounts = Record<Outcome, number>;

const outcomeOf: Record<Claim['verdict'], Outcome> = {
  supported: 'holdsUp',
  refined: 'needsLimits',
  contradicted: 'contradicted',
  consistent: 'open',
  mixed: 'open',
  unsupported: 'open',
  opinion: 'open',
  advice: 'open',
};

/** What became of a statement. */
export const outcomeIn = ({ verdict }: Pick<Claim, 'verdict'>): Outcome => outcomeOf[verdict];

/** How the statements of articles fare, or undefined where there is no article. */
export function statementsOf(articles: readonly Article[]): StatementCounts | undefined {
  if (articles.length === 0) return undefined;
  const counts: StatementCounts = { holdsUp: 0, needsLimits: 0, contradicted: 0, open: 0 };
  for (const claim of articles.flatMap(({ claims }) => claims)) counts[outcomeIn(claim)] += 1;
  return counts;
}
