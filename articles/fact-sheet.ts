import type { TermId } from '../detection/types.ts';
import type { Library } from './library.ts';
import type {
  Article,
  Claim,
  Conflict,
  EvidenceNote,
  Figure,
  Relation,
  Risk,
  Section,
  Term,
} from './schema.ts';

/** A claim with the section it stands in. */
export interface PlacedClaim {
  claim: Claim;
  section: Section;
}

/** What the panel shows of the price: one figure of one claim. */
export interface CostRange {
  figure: Figure;
  source: PlacedClaim;
  /** Year of the article, since prices age. */
  year: number;
}

/** One topic on which the article says two things. */
export interface Contradiction {
  topic: string;
  /** What one part says and what the other part says, each with its places. */
  sides: [PlacedClaim[], PlacedClaim[]];
  conflicts: Conflict[];
}

/** A note of another source and how it bears on what the article says. */
export interface Finding {
  note: EvidenceNote;
  relations: { claim: Claim; relation: Relation }[];
}

/** All that the panel shows about one term, in the order in which it is shown. */
export interface FactSheet {
  term: Term;
  article: Article;
  cost: CostRange | undefined;
  risks: { risk: Risk; claims: PlacedClaim[] }[];
  contradictions: Contradiction[];
  findings: Finding[];
  /** What the article says that bears on the term, beyond the above. */
  claims: PlacedClaim[];
  notCovered: string[];
}

/** The fact sheet of a term, or undefined when the library has no such term. */
export declare function factSheet(term: TermId, library: Library): FactSheet | undefined;
