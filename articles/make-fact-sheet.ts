import type { TermId } from '../detection/types.ts';
import { bearingOf, bears } from './bearing.ts';
import { contradictionsOf } from './contradictions.ts';
import { costRangeOf } from './cost-range.ts';
import type { FactSheet } from './fact-sheet.ts';
import { type Finding, findingsOn } from './findings.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import { claimFinder, placedClaims } from './placed-claim.ts';

/** What of the library bears on a term, or undefined when the library has no such term. */
export function factSheet(id: TermId, library: Library): FactSheet | undefined {
  const term = library.terms.find((known) => known.id === id);
  if (!term) return undefined;
  const bearing = bearingOf(term, library);
  const { articles, names } = bearing;
  const isSubject = articles.some(({ subject }) => names.has(subject));
  const isWanted = (entry: { claims: string[]; evidence: string[] }) =>
    isSubject || bears(bearing, entry);
  const placed = claimFinder(library);
  const notes = (ids: string[]) => library.evidence.filter((note) => ids.includes(note.id));
  const grounds = (entry: { claims: string[]; evidence: string[] }) => ({
    claims: placed(entry.claims),
    notes: notes(entry.evidence),
  });

  const abilities = (list: 'can' | 'cannot') =>
    articles
      .flatMap((article) => article.abilities[list])
      .filter(({ claims, against, evidence }) =>
        isWanted({ claims: [...claims, ...against], evidence }),
      )
      .map((ability) => ({ ability, against: placed(ability.against), ...grounds(ability) }));
  const can = abilities('can');
  const cannot = abilities('cannot');
  const costs = articles
    .filter(({ costClaim }) => costClaim !== null && bearing.claims.has(costClaim))
    .flatMap((article) => costRangeOf(article) ?? []);
  const risks = articles
    .flatMap((article) => article.risks)
    .filter(isWanted)
    .map((risk) => ({
      risk,
      words: risk.words.flatMap(({ text, claim }) =>
        placed([claim]).map((source) => ({ text, source })),
      ),
      ...grounds(risk),
    }));
  const contradictions = articles.flatMap((article) =>
    contradictionsOf(article, ({ claims }) => claims.every((claim) => bearing.claims.has(claim))),
  );
  const own = articles.flatMap(placedClaims).filter(({ claim }) => bearing.claims.has(claim.id));
  const found = findingsOn(bearing.notes, own, library.evidence);
  const onTerm = found.filter((finding) => finding.own);
  const told = new Set(
    [
      ...[...can, ...cannot].flatMap(({ claims, against }) => [...claims, ...against]),
      ...costs.map(({ source }) => source),
      ...risks.flatMap(({ claims }) => claims),
      ...contradictions.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
    ].map(({ claim }) => claim.id),
  );
  // A broad claim, such as that there is no risk, has notes on all sorts of other matters.
  const findings = isSubject || onTerm.length === 0 ? found : onTerm;
  return {
    term,
    articles,
    subject: library.terms.find((known) => known.id === articles[0]?.subject),
    isSubject,
    can,
    cannot,
    costs,
    risks,
    contradictions,
    findings,
    named: placed(claimsNamedIn(term, findings)),
    claims: own.filter(({ claim }) => !told.has(claim.id)),
    notCovered: articles
      .flatMap((article) => article.notCovered)
      .filter(({ terms }) => isSubject || terms.some((concerned) => names.has(concerned)))
      .map((omission) => ({ omission, notes: notes(omission.evidence) })),
    questions: articles
      .flatMap((article) => article.questions)
      .filter(isWanted)
      .map((question) => ({ question, ...grounds(question) })),
  };
}

/** Ids of the claims that key facts and findings name, each once. */
function claimsNamedIn({ keyFacts }: Term, findings: Finding[]): Set<string> {
  return new Set([
    ...keyFacts.flatMap(({ claims }) => claims),
    ...findings.flatMap(({ relations }) => relations.map(({ claim }) => claim.id)),
  ]);
}
