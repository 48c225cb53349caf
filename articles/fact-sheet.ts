import type { ArticleHead } from './article-head.ts';
import type { Ability, Omission, Question, Risk } from './article-schema.ts';
import type { Contradiction } from './contradictions.ts';
import type { CostRange } from './cost-range.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Finding } from './findings.ts';
import type { Term } from './glossary-schema.ts';
import type { PlacedClaim } from './placed-claim.ts';

/** What the subject can or cannot do, with the claims that say so and those that say otherwise. */
export interface SheetAbility {
  ability: Ability;
  claims: PlacedClaim[];
  against: PlacedClaim[];
  notes: EvidenceNote[];
}

/** A harm with the article's words for how often and how long, each in its place. */
export interface SheetRisk {
  risk: Risk;
  words: { text: string; source: PlacedClaim }[];
  claims: PlacedClaim[];
  notes: EvidenceNote[];
}

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
  /** The articles that say something that bears on the term; the first says most. */
  articles: ArticleHead[];
  /** What those articles are about: whose abilities, cost and risks the sheet lists. */
  subject: Term | undefined;
  /** Whether the term is that subject, or another name of it. */
  isSubject: boolean;
  can: SheetAbility[];
  cannot: SheetAbility[];
  costs: CostRange[];
  risks: SheetRisk[];
  contradictions: Contradiction[];
  findings: Finding[];
  /** The claims that key facts and findings name. */
  named: PlacedClaim[];
  /** What the articles say that bears on the term, beyond the above. */
  claims: PlacedClaim[];
  notCovered: SheetOmission[];
  questions: SheetQuestion[];
}
