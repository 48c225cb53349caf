import type { About } from './about-schema.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { TermName } from './related-terms.ts';
import type { PanelRows } from './rows/panel-rows.ts';
import type { ShortAnswer } from './short-answers.ts';
import type { FactsState } from './term-facts.ts';
import type { ContentFault } from './unread-content.ts';

/** What a panel shows of a term. */
export interface TermSheet {
  sheet: FactSheet;
  /** What its panel answers at a glance. */
  rows: PanelRows;
  /** Questions in everyday words, each with its answer. */
  shortAnswers: ShortAnswer[];
  /** Terms to go on to from here. */
  related: TermName[];
  /** What is known of it by question. */
  facts: FactsState;
  /** Where the content as a whole comes from. */
  about: About;
}

/** The sheet of a term, packed, or why there is none. */
export type SheetAnswer = { packed: string } | { fault: ContentFault };
