import type { TermId } from '../detection/types.ts';
import type { Article } from './article-schema.ts';
import { bearingOf, bears } from './bearing.ts';
import { contradictionsOf } from './contradictions.ts';
import { costRangeOf } from './cost-range.ts';
import type { FactSheet } from './fact-sheet.ts';
import { findingsOn } from './findings.ts';
import type { Library } from './library.ts';
import { claimFinder, placedClaims } from './placed-claim.ts';

interface Grounds {
  claims: string[];
  evidence: string[];
}

/** What of the library bears on a term, or undefined when the library has no such term. */
export function factSheet(id: TermId, library: Library): FactSheet | undefined {
  const term = library.terms.find((known) => known.id === id);
  if (!term) return undefined;
  const bearing = bearingOf(term, library);
  const { articles, names, isAbout } = bearing;
  const subjectOf = (article: Article) =>
    isAbout(article) ? undefined : library.terms.find((known) => known.id === article.subject);
  // All of an article that is about the term, and of the others what bears on it.
  const wanted = <T>(list: (article: Article) => T[], groundsOf: (entry: T) => Grounds) =>
    articles.flatMap((article) =>
      list(article)
        .filter((entry) => isAbout(article) || bears(bearing, groundsOf(entry)))
        .map((entry) => ({ entry, subject: subjectOf(article) })),
    );
  const placed = claimFinder(library);
  const notes = (ids: string[]) => library.evidence.filter((note) => ids.includes(note.id));
  const grounds = (entry: Grounds) => ({
    claims: placed(entry.claims),
    notes: notes(entry.evidence),
  });

  const abilities = (list: 'can' | 'cannot') =>
    wanted(
      (article) => article.abilities[list],
      ({ claims, against, evidence }) => ({ claims: [...claims, ...against], evidence }),
    ).map(({ entry, subject }) => ({
      ability: entry,
      subject,
      against: placed(entry.against),
      ...grounds(entry),
    }));
  const can = abilities('can');
  const cannot = abilities('cannot');
  const costs = articles
    .filter(({ costClaim }) => costClaim !== null && bearing.claims.has(costClaim))
    .flatMap((article) => {
      const cost = costRangeOf(article);
      return cost ? [{ ...cost, subject: subjectOf(article) }] : [];
    });
  const risks = wanted(
    (article) => article.risks,
    (risk) => risk,
  ).map(({ entry: risk, subject }) => ({
    risk,
    subject,
    words: risk.words.flatMap(({ text, claim }) =>
      placed([claim]).map((source) => ({ text, source })),
    ),
    ...grounds(risk),
  }));
  const contradictions = articles.flatMap((article) =>
    contradictionsOf(article, ({ claims }) => claims.every((claim) => bearing.claims.has(claim))),
  );
  const own = articles.flatMap(placedClaims).filter(({ claim }) => bearing.claims.has(claim.id));
  const isSubject = articles.some(isAbout);
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
  return {
    term,
    articles,
    subjects: [...new Set(articles.flatMap((article) => subjectOf(article) ?? []))],
    isSubject,
    can,
    cannot,
    costs,
    risks,
    contradictions,
    // A broad claim, such as that there is no risk, has notes on all sorts of other matters.
    findings: isSubject || onTerm.length === 0 ? found : onTerm,
    claims: own.filter(({ claim }) => !told.has(claim.id)),
    notCovered: articles.flatMap((article) =>
      article.notCovered
        .filter(({ terms }) => isAbout(article) || terms.some((concerned) => names.has(concerned)))
        .map((omission) => ({ omission, notes: notes(omission.evidence) })),
    ),
    questions: wanted(
      (article) => article.questions,
      (question) => question,
    ).map(({ entry: question }) => ({ question, ...grounds(question) })),
  };
}
