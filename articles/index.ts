import stored from 'virtual:library';
import { openLibrary } from './stored-library.ts';

export type {
  Ability,
  Article,
  Claim,
  Conflict,
  Figure,
  Omission,
  Place,
  Question,
  Relation,
  Risk,
  Section,
  Topic,
} from './article-schema.ts';
export {
  type Contradiction,
  type ContradictionSide,
  contradictionsOf,
} from './contradictions.ts';
export { type CostRange, costRangeOf, type PriceFigure } from './cost-range.ts';
export type { EvidenceNote } from './evidence-schema.ts';
export type {
  FactSheet,
  SheetAbility,
  SheetCost,
  SheetOmission,
  SheetQuestion,
  SheetRisk,
} from './fact-sheet.ts';
export type { Confidence } from './fields.ts';
export { findTerm } from './find-term.ts';
export type { Finding } from './findings.ts';
export type { Term } from './glossary-schema.ts';
export type { Library } from './library.ts';
export { factSheet } from './make-fact-sheet.ts';
export { type PlacedClaim, placedClaims } from './placed-claim.ts';
export { relatedTerms } from './related-terms.ts';
export type { Source } from './source-schema.ts';
export type { TermFact, TermFacts } from './term-facts.ts';

/** The bundled content but for the facts by question. */
export const library = /* @__PURE__ */ openLibrary(stored);
