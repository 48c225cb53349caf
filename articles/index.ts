export type {
  Ability,
  Article,
  Claim,
  Conflict,
  Relation,
  Section,
} from './article-schema.ts';
export {
  type Contradiction,
  contradictionsOf,
} from './contradictions.ts';
export { type CostRange, costRangeOf } from './cost-range.ts';
export type { EvidenceNote } from './evidence-schema.ts';
export type { Confidence } from './fields.ts';
export { findTerm } from './find-term.ts';
export type { Term } from './glossary-schema.ts';
export { factSheet } from './make-fact-sheet.ts';
export { type PlacedClaim, placedClaims } from './placed-claim.ts';
export { relatedTerms } from './related-terms.ts';
