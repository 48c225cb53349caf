import type { FactSheet } from '../../articles/fact-sheet.ts';
import type { Term } from '../../articles/glossary-schema.ts';

/** How many terms to go on to are offered at most. */
const offered = 6;

/** Other terms that the sheet's own words name, those named first in front. */
export function relatedTerms(
  { term, claims, can, cannot, risks }: FactSheet,
  terms: readonly Term[],
): Term[] {
  const text = [
    term.definition,
    ...term.keyFacts.map((fact) => fact.text),
    ...[...can, ...cannot].map(({ ability }) => ability.text),
    ...risks.map(({ risk }) => risk.name),
    ...claims.map(({ claim }) => claim.text),
  ].join('\n');
  const own = new Set([term.id, term.sameAs]);
  return terms
    .filter((other) => !own.has(other.id) && other.sameAs !== term.id)
    .map((other) => ({ other, at: text.search(wholeWord(other.name)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, next) => one.at - next.at)
    .slice(0, offered)
    .map(({ other }) => other);
}

const wholeWord = (name: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\p{N}])`,
    'iu',
  );
