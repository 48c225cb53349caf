import type { Claim } from './article-schema.ts';

/** What all verdicts come to for a reader: a statement holds, needs limits, is contradicted or is open. */
const standings = ['holds', 'limited', 'contradicted', 'open'] as const;

export type Standing = (typeof standings)[number];

const standingOf: Record<Claim['verdict'], Standing> = {
  supported: 'holds',
  consistent: 'holds',
  refined: 'limited',
  contradicted: 'contradicted',
  mixed: 'open',
  unsupported: 'open',
  opinion: 'open',
  advice: 'open',
};

/** How a statement stands once others were heard. */
export const standing = ({ verdict }: Pick<Claim, 'verdict'>): Standing => standingOf[verdict];

/** How many statements stand in each way, those that are none left out. */
export function countStandings(claims: readonly Claim[]): { standing: Standing; count: number }[] {
  return standings
    .map((one) => ({
      standing: one,
      count: claims.filter((claim) => standing(claim) === one).length,
    }))
    .filter(({ count }) => count > 0);
}
