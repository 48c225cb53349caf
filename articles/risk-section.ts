import type { Article } from './article-schema.ts';

/** The section in which most of what an article says of risks stands; undefined where it names none. */
export function riskSectionOf({ sections, claims, risks }: Article): string | undefined {
  const told = new Set(risks.flatMap((risk) => risk.claims));
  const [most] = sections
    .map(({ id }) => ({
      id,
      weight: claims.filter((claim) => claim.place.section === id && told.has(claim.id)).length,
    }))
    .toSorted((one, other) => other.weight - one.weight);
  return most && most.weight > 0 ? most.id : undefined;
}
