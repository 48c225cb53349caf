import type { Claim, Topic } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import { countSources } from './source-counts.ts';

/** What the evidence makes of the two sides of a topic. */
export interface Resolution {
  /** The side that holds, or undefined where sources disagree. */
  holds: 0 | 1 | undefined;
  /** How many sources stand on either side. */
  sources: [number, number];
}

const holding: Claim['verdict'][] = ['supported', 'refined', 'consistent'];
const unjudged: Claim['verdict'][] = ['opinion', 'advice', 'unsupported'];

const isRefuted = (claims: Claim[]) =>
  claims.length > 0 && claims.every(({ verdict }) => verdict === 'contradicted');

/** A claim that merely fits what others found cannot carry a side alone. */
const holdsUp = (claims: Claim[]) =>
  claims.every(({ verdict }) => holding.includes(verdict)) &&
  claims.some(({ verdict }) => verdict === 'supported' || verdict === 'refined');

/** Whether the evidence decides a topic: it does where one side is contradicted throughout and the other holds up throughout. */
export function resolveTopic(
  { sides }: Topic,
  claims: readonly Claim[],
  notes: readonly EvidenceNote[],
): Resolution {
  const [first, second] = sides;
  const deciding = ({ claims: named, aside }: Topic['sides'][number], other: string[]) =>
    claims.filter(({ id }) => named.includes(id) && !aside.includes(id) && !other.includes(id));
  const one = deciding(first, second.claims);
  const other = deciding(second, first.claims);
  const judged = (side: Claim[]) => side.filter(({ verdict }) => !unjudged.includes(verdict));
  const beats = (loser: Claim[], winner: Claim[]) =>
    isRefuted(judged(loser)) && holdsUp(judged(winner));
  const heldBy = (own: Claim[], against: Claim[]) => {
    const ids = new Set([
      ...notesOf(own, ['supports', 'consistent with']),
      ...notesOf(against, ['contradicts']),
    ]);
    return countSources(notes.filter(({ id }) => ids.has(id)));
  };
  return {
    holds: beats(other, one) ? 0 : beats(one, other) ? 1 : undefined,
    sources: [heldBy(one, other), heldBy(other, one)],
  };
}

/** Ids of the notes that bear on any of the claims in one of these ways. */
const notesOf = (claims: Claim[], relations: Claim['evidence'][number]['relation'][]): string[] =>
  claims.flatMap(({ evidence }) =>
    evidence.filter(({ relation }) => relations.includes(relation)).map(({ note }) => note),
  );
