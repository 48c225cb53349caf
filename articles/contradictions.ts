import type { ArticleHead } from './article-head.ts';
import type { Article, Conflict, Topic } from './article-schema.ts';
import { type PlacedClaim, placedClaims } from './placed-claim.ts';

/** What one part of an article says on a topic, and where. */
interface ContradictionSide {
  text: string;
  claims: PlacedClaim[];
}

/** One topic on which an article says two things. */
export interface Contradiction {
  topic: Topic;
  article: ArticleHead;
  sides: [ContradictionSide, ContradictionSide];
  /** The single conflicts behind it, the plainest first. */
  conflicts: Conflict[];
}

const order: Conflict['strength'][] = ['direct', 'tension', 'minor'];

const rank = ({ strength }: Conflict) => order.indexOf(strength);

const plainest = ({ conflicts: [first] }: Contradiction) => (first ? rank(first) : order.length);

/** What an article contradicts itself in, by topic, direct conflicts first; `isWanted` chooses the conflicts. */
export function contradictionsOf(
  article: Article,
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
      const sideOf = ({ text, claims }: Topic['sides'][number]): ContradictionSide => ({
        text,
        claims: placed.filter(({ claim }) => claims.includes(claim.id) && named.has(claim.id)),
      });
      const [first, second] = topic.sides;
      return [{ topic, article, sides: [sideOf(first), sideOf(second)], conflicts }];
    })
    .sort((one, other) => plainest(one) - plainest(other));
}
