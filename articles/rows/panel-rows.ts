import type { ArticleHead } from '../article-head.ts';
import type { Contradiction } from '../contradictions.ts';
import type { Confidence } from '../fields.ts';
import type { Term } from '../glossary-schema.ts';
import type { Source } from '../source-schema.ts';
import type { StatementCounts } from '../statement-counts.ts';

/** Who says it: another source, or an article that is read here. */
export type Who = { source: Source } | { article: ArticleHead };

/** An amount of money, in one currency, and what is paid for. */
export interface Money {
  low: number | null;
  high: number | null;
  currency: string;
  /** What one of it is paid for, as in "session"; null where `covers` says it. */
  per: string | null;
  /** What is paid for in the words of the content, or null. */
  covers: string | null;
}

/** A range on a scale of money. */
export interface Band {
  low: number;
  high: number;
  /** Whether it is what the row's figure says; the other one is in another unit. */
  isFigure: boolean;
  covers: string | null;
}

/** What it costs. All bands are in the currency of the figure. */
export interface CostRow {
  figure: Money;
  who: Who;
  bands: Band[];
  /** From the lowest to the highest quote for all of a treatment, and how many quotes there are. */
  whole: { low: number; high: number; quotes: number } | undefined;
}

/** A share of people as a whole number out of 100, with the group it is compared with on the same denominator. */
export interface Count {
  affected: number;
  base: 100;
  /** What they had, as in "with headache". */
  what: string;
  /** Who was counted, in a few words. */
  who: string;
  /** Out of how many, or in whose words. */
  of: string | null;
  against: { affected: number; with: string } | undefined;
  /** Whether those counted had something else than the term. */
  others: boolean;
  /** Whether the share was worked out here from two numbers of the source. */
  derived: boolean;
  source: Source;
}

/** How many people of a study of the term itself met a harm. */
export interface Met {
  affected: number;
  all: number;
  source: Source;
}

/** What can go wrong: names, the gravest first, or what is said where nothing is named. */
export interface HarmsRow {
  names: string[];
  text: string | undefined;
  /** Studies of the term itself that counted whom they harmed, the largest first; they beat what a wider group met. */
  met: Met[];
  count: Count | undefined;
  /** Who says what is told first; a count has a source of its own. */
  who: Who;
}

/** A short answer with its source. */
export interface AnswerRow {
  text: string;
  source: Source;
  /** How strong the evidence is; none where no medical source says it. */
  sureness: Confidence | undefined;
  count: Count | undefined;
}

/** What is said above all rows, and which regulator says so. */
export interface Warning {
  text: string;
  boxed: boolean;
  source: Source;
}

/** What a stage of a scale looks like. */
export interface Stage {
  stage: string;
  text: string;
  source: Source;
}

/** How far it can be trusted: how the statements of an article fare, or the best source there is. */
export type TrustRow =
  | { statements: StatementCounts; articles: ArticleHead[] }
  | { best: Source; sureness: Confidence | undefined };

/** An answer, or that no source fit to cite was found; left out where the question does not apply. */
export type Told<T> = T | 'none found' | undefined;

/** The rows of a term's panel. */
export interface PanelRows {
  /** What it is, in two lines where such are written. */
  what: string;
  drawing: Term['drawing'];
  stages: Stage[];
  warnings: Warning[];
  cost: Told<CostRow>;
  harms: Told<HarmsRow>;
  works: Told<AnswerRow>;
  notFor: Told<AnswerRow>;
  course: Told<AnswerRow>;
  /** Questions that an article answers in two ways, each with what the evidence makes of it. */
  disputed: Partial<Record<'works' | 'lasts' | 'where', Contradiction>>;
  trust: TrustRow;
}
