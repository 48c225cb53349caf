import type { Claim, Relation } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Source } from './source-schema.ts';

/** How many sources stand behind notes or facts, of which several may come from one. */
export const countSources = (entries: { source: Source }[]): number =>
  new Set(entries.map(({ source }) => source.id)).size;

/** What a note must say of a claim for its source to count for the verdict. */
const behind: Record<Claim['verdict'], Relation[]> = {
  supported: ['supports'],
  consistent: ['consistent with'],
  refined: ['refines'],
  mixed: ['supports', 'contradicts'],
  contradicted: ['contradicts'],
  unsupported: [],
  opinion: [],
  advice: [],
};

/** How many sources say what the verdict on a claim says, out of how many that speak of it. */
export function verdictSources(
  claim: Claim,
  notes: ReadonlyMap<string, EvidenceNote>,
): { agreeing: number; all: number } {
  const named = (relations: Relation[] | undefined) =>
    countSources(
      claim.evidence
        .filter(({ relation }) => relations?.includes(relation) ?? true)
        .flatMap(({ note }) => notes.get(note) ?? []),
    );
  return { agreeing: named(behind[claim.verdict]), all: named(undefined) };
}
