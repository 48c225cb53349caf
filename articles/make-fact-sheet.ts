import type { TermId } from '../detection/types.ts';
import type { Article, Topic } from './article-schema.ts';
import { type Bearing, bearingOf, bears } from './bearing.ts';
import { type Contradiction, contradictionsOf } from './contradictions.ts';
import { costRangeOf } from './cost-range.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { FactSheet, SheetCost } from './fact-sheet.ts';
import { type Finding, findingsOn } from './findings.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import { claimFinder, placedClaims } from './placed-claim.ts';
import { statementsOf } from './statement-counts.ts';

/** What of the library bears on a term, or undefined when the library has no such term. */
export function factSheet(id: TermId, library: Library): FactSheet | undefined {
  const term = library.terms.find((known) => known.id === id);
  if (!term) return undefined;
  const bearing = bearingOf(term, library);
  const { articles, names, isAbout } = bearing;
  const isSubject = articles.some(isAbout);
  const subjectOf = (article: Article) =>
    isAbout(article) ? undefined : library.terms.find((known) => known.id === article.subject);
  const wanted = wantedBy(bearing, subjectOf);
  const { placed, notes, grounds } = groundsIn(library);
  const abilities = (list: 'can' | 'cannot') =>
    wanted(
      (article) => article.abilities[list],
      ({ claims, against, evidence }) => ({ claims: [...claims, ...against], evidence }),
    ).map(({ entry: ability, subject }) => ({
      ...{ ability, subject, against: placed(ability.against) },
      ...grounds(ability),
    }));
  const told = {
    can: abilities('can'),
    cannot: abilities('cannot'),
    costs: costsIn(articles, bearing, subjectOf),
    risks: wanted(
      ({ risks }) => risks,
      (risk) => risk,
    ).map(({ entry: risk, subject }) => ({
      ...{ risk, subject },
      words: risk.words.flatMap(({ text, claim }) =>
        placed([claim]).map((source) => ({ text, source })),
      ),
      ...grounds(risk),
    })),
    contradictions: contradictionsIn(bearing, library.evidence),
  };
  const own = articles.flatMap(placedClaims).filter(({ claim }) => bearing.claims.has(claim.id));
  const found = findingsOn(bearing.notes, own, library.evidence);
  const onTerm = found.filter((finding) => finding.own);
  // A broad claim, such as that there is no risk, has notes on all sorts of other matters.
  const findings = isSubject || onTerm.length === 0 ? found : onTerm;
  const toldClaims = claimsIn(told);
  return {
    ...{ term, articles, isSubject, ...told },
    answers: answersIn(bearing, library.evidence),
    statements: statementsOf(articles.filter(isAbout)),
    subjects: [...new Set(articles.flatMap((article) => subjectOf(article) ?? []))],
    findings,
    named: placed(claimsNamedIn(term, findings)),
    claims: own.filter(({ claim }) => !toldClaims.has(claim.id)),
    notCovered: articles.flatMap((article) =>
      article.notCovered
        .filter(({ terms }) => isAbout(article) || terms.some((concerned) => names.has(concerned)))
        .map((omission) => ({ omission, notes: notes(omission.evidence) })),
    ),
    questions: wanted(
      ({ questions }) => questions,
      (question) => question,
    ).map(({ entry: question }) => ({ question, ...grounds(question) })),
  };
}

/** What articles contradict themselves in, as far as both claims bear on the term. */
const contradictionsIn = ({ articles, claims }: Bearing, evidence: EvidenceNote[]) =>
  articles.flatMap((article) =>
    contradictionsOf(article, evidence, (conflict) =>
      conflict.claims.every((claim) => claims.has(claim)),
    ),
  );

/** The topics that answer a row of the term's panel. */
function answersIn({ articles, names }: Bearing, evidence: EvidenceNote[]): Contradiction[] {
  const answers = ({ row }: Topic) => row?.terms.some((id) => names.has(id)) ?? false;
  return articles
    .filter(({ topics }) => topics.some(answers))
    .flatMap((article) => contradictionsOf(article, evidence))
    .filter(({ topic }) => answers(topic));
}

/** Picks entries of articles: all of one that is about the term, and of the others what bears on it. */
function wantedBy(bearing: Bearing, subjectOf: (article: Article) => Term | undefined) {
  return <T>(list: (article: Article) => T[], groundsOf: (entry: T) => Grounded) =>
    bearing.articles.flatMap((article) =>
      list(article)
        .filter((entry) => bearing.isAbout(article) || bears(bearing, groundsOf(entry)))
        .map((entry) => ({ entry, subject: subjectOf(article) })),
    );
}

/** What articles say of the price where that bears on a term. */
function costsIn(
  articles: Article[],
  { claims }: Bearing,
  subjectOf: (article: Article) => Term | undefined,
): SheetCost[] {
  return articles
    .filter(({ costClaim }) => costClaim !== null && claims.has(costClaim))
    .flatMap((article) => {
      const cost = costRangeOf(article);
      return cost ? [{ ...cost, subject: subjectOf(article) }] : [];
    });
}

/** What rests on claims and notes, by their ids. */
interface Grounded {
  claims: string[];
  evidence: string[];
}

/** Looks up the claims and notes of a library. */
function groundsIn(library: Library) {
  const placed = claimFinder(library);
  const notes = (ids: string[]) => library.evidence.filter((note) => ids.includes(note.id));
  const grounds = ({ claims, evidence }: Grounded) => ({
    claims: placed(claims),
    notes: notes(evidence),
  });
  return { placed, notes, grounds };
}

/** Ids of the claims that a sheet tells as abilities, costs, risks or contradictions. */
function claimsIn(
  told: Pick<FactSheet, 'can' | 'cannot' | 'costs' | 'risks' | 'contradictions'>,
): Set<string> {
  const { can, cannot, costs, risks, contradictions } = told;
  const placed = [
    ...[...can, ...cannot].flatMap(({ claims, against }) => [...claims, ...against]),
    ...costs.map(({ source }) => source),
    ...risks.flatMap(({ claims }) => claims),
    ...contradictions.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
  ];
  return new Set(placed.map(({ claim }) => claim.id));
}

/** Ids of the claims that key facts and findings name, each once. */
function claimsNamedIn({ keyFacts }: Term, findings: Finding[]): Set<string> {
  return new Set([
    ...keyFacts.flatMap(({ claims }) => claims),
    ...findings.flatMap(({ relations }) => relations.map(({ claim }) => claim.id)),
  ]);
}
