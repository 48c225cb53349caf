import type { ArticleHead } from './article-head.ts';
import type { Ability, Omission, Question, Risk } from './article-schema.ts';
import type { Contradiction } from './contradictions.ts';
import type { CostRange } from './cost-range.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Finding } from './findings.ts';
import type { Term } from './glossary-schema.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { StatementCounts } from './statement-counts.ts';

/** What an entry of a sheet is said of. */
interface OfSubject {
  /** What its article is about, where that is another term than the sheet's. */
  subject: Term | undefined;
}

/** What the subject can or cannot do, with the claims that say so and those that say otherwise. */
export interface SheetAbility extends OfSubject {
  ability: Ability;
  claims: PlacedClaim[];
  against: PlacedClaim[];
  notes: EvidenceNote[];
}

/** A harm with the article's words for how often and how long, each in its place. */
export interface SheetRisk extends OfSubject {
  risk: Risk;
  words: { text: string; source: PlacedClaim }[];
  claims: PlacedClaim[];
  notes: EvidenceNote[];
}

/** What an article says of the price. */
export type SheetCost = CostRange & OfSubject;

/** Something an article is silent on, with the notes of others that do speak of it. */
interface SheetOmission {
  omission: Omission;
  notes: EvidenceNote[];
}

/** Something worth asking a clinic, and what gives rise to it. */
interface SheetQuestion {
  question: Question;
  claims: PlacedClaim[];
  notes: EvidenceNote[];
}

/** All that the panel shows about one term, in the order in which it is shown. */
export interface FactSheet {
  term: Term;
  /** The stage of the scale that the page speaks of, in digits, where it says one. */
  stage?: string;
  /** The articles that say something that bears on the term: those about it first, then those that say most. */
  articles: ArticleHead[];
  /** What the others of them are about: whose abilities, costs and risks the sheet lists too. */
  subjects: Term[];
  /** Whether an article is about the term, or about what it is another name of. */
  isSubject: boolean;
  can: SheetAbility[];
  cannot: SheetAbility[];
  costs: SheetCost[];
  risks: SheetRisk[];
  contradictions: Contradiction[];
  /** The topics that answer a row of the term's panel, whole. */
  answers: Contradiction[];
  /** How the statements of the articles about the term fare, or undefined where none is about it. */
  statements: StatementCounts | undefined;
  findings: Finding[];
  /** The claims that key facts and findings name. */
  named: PlacedClaim[];
  /** What the articles say that bears on the term, beyond the above. */
  claims: PlacedClaim[];
  notCovered: SheetOmission[];
  questions: SheetQuestion[];
}
