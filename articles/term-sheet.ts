import type { FactSheet } from './fact-sheet.ts';
import type { TermName } from './related-terms.ts';

/** What a panel shows of a term. */
export interface TermSheet {
  sheet: FactSheet;
  /** Terms to go on to from here. */
  related: TermName[];
}
