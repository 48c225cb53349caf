import type { FactSheet } from '../fact-sheet.ts';
import { gravities, type StoredFact } from '../facts-schema.ts';
import type { Source } from '../source-schema.ts';
import type { TermFact } from '../term-facts.ts';
import { countOf } from './count-of.ts';
import { metIn } from './met-in.ts';
import type { HarmsRow } from './panel-rows.ts';

type Named = NonNullable<StoredFact['names']>[number];

/** What can go wrong, by the facts; where they name nothing, by an article about the term. */
export function harmsRow(sheet: FactSheet, facts: readonly TermFact[]): HarmsRow | undefined {
  const count = countOf(facts);
  const met = metIn(facts);
  const named = facts.filter(({ names }) => names);
  const [gravest, ...others] = gravestFirst(named);
  if (gravest) {
    const source = met[0]?.source ?? gravest.source;
    const names = [...new Set([gravest, ...others].map(({ name }) => name))];
    return { names, text: undefined, met, count, who: { source } };
  }
  const told = facts.find(({ short }) => short);
  if (told) return { names: [], text: told.short, met, count, who: { source: told.source } };
  const risks = sheet.risks.filter(({ subject }) => subject === undefined);
  const article = risks[0]?.claims[0]?.article;
  if (!article) return undefined;
  return {
    names: risks.map(({ risk }) => risk.name),
    text: undefined,
    met,
    count,
    who: { article },
  };
}

/** Names of harms with who says so: those of a boxed warning first, then by how grave they are. */
function gravestFirst(facts: readonly TermFact[]): { name: string; source: Source }[] {
  const rank = ({ boxed }: TermFact, { gravity }: Named) =>
    boxed ? -1 : gravities.indexOf(gravity);
  return facts
    .flatMap((fact) =>
      (fact.names ?? []).map((one) => ({
        ...{ name: one.name, source: fact.source },
        rank: rank(fact, one),
      })),
    )
    .sort((one, other) => one.rank - other.rank);
}
