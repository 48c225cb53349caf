import type { ArticleHead } from './article-head.ts';
import type { Article, Conflict, Topic } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import { type PlacedClaim, placedClaims } from './placed-claim.ts';
import { resolveTopic } from './resolve-topic.ts';

/** What one part of an article says on a topic, and where. */
interface ContradictionSide {
  text: string;
  claims: PlacedClaim[];
  /** What a reader is told where this side holds, and what says so. */
  answer: { text: string; notes: EvidenceNote[] };
  /** How many sources stand on this side. */
  sources: number;
}

/** One topic on which an article says two things, and what the evidence makes of it. */
export interface Contradiction {
  topic: Topic;
  article: ArticleHead;
  sides: [ContradictionSide, ContradictionSide];
  /** The side that the evidence is on, or undefined where sources disagree. */
  holds: 0 | 1 | undefined;
  /** The single conflicts behind it, the plainest first. */
  conflicts: Conflict[];
}

const order: Conflict['strength'][] = ['direct', 'tension', 'minor'];

const rank = ({ strength }: Conflict) => order.indexOf(strength);

const plainest = ({ conflicts: [first] }: Contradiction) => (first ? rank(first) : order.length);

/** What an article contradicts itself in, by topic, direct conflicts first; `isWanted` chooses the conflicts. */
export function contradictionsOf(
  article: Article,
  evidence: readonly EvidenceNote[],
  isWanted: (conflict: Conflict) => boolean = () => true,
): Contradiction[] {
  const placed = placedClaims(article);
  return article.topics
    .flatMap((topic): Contradiction[] => {
      const conflicts = article.conflicts
        .filter((conflict) => conflict.topic === topic.id && isWanted(conflict))
        .sort((one, other) => rank(one) - rank(other));
      if (conflicts.length === 0) return [];
      const named = new Set(conflicts.flatMap(({ claims }) => claims));
      // The whole topic decides, whichever conflicts are wanted here.
      const { holds, sources } = resolveTopic(topic, article.claims, evidence);
      const sideOf = ({ text, claims, answer }: Topic['sides'][number], at: 0 | 1) => ({
        text,
        claims: placed.filter(({ claim }) => claims.includes(claim.id) && named.has(claim.id)),
        answer: {
          text: answer.text,
          notes: evidence.filter(({ id }) => answer.evidence.includes(id)),
        },
        sources: sources[at],
      });
      const [first, second] = topic.sides;
      return [{ topic, article, sides: [sideOf(first, 0), sideOf(second, 1)], holds, conflicts }];
    })
    .sort((one, other) => plainest(one) - plainest(other));
}
