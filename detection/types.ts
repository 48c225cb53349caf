/** Id of a term in the glossary. */
export type TermId = string;

/** Half-open stretch of a text, in UTF-16 code units; both ends lie on code-point boundaries. */
export interface Span {
  start: number;
  end: number;
}

/** What decided that an occurrence has its hair sense. */
export interface Reason {
  /** `unambiguous`: the form has one sense. `definition`: the page spells the abbreviation out.
   *  The rest name where the deciding cues stood, nearest first. */
  kind: 'unambiguous' | 'definition' | 'sentence' | 'block' | 'section' | 'page';
  /** The words of the page that decided, as they stand there, strongest first; at most three. */
  cues: string[];
}

/** One occurrence of a term in a text. */
export interface Mention extends Span {
  term: TermId;
  /** The form of the glossary that matched, not the page's spelling of it. */
  form: string;
  /** The stage of a scale that the text says with it, in digits: "3" for Norwood III vertex. */
  stage?: string;
  /** Weak words (session, scar, crown …) are marked sparingly. */
  weak: boolean;
  /** How sure the sense is: 2, or 1 where little speaks for it. */
  sureness: number;
  reason: Reason;
}

/** Words elsewhere on a page that say what a block is about. */
export interface BlockLabel {
  /** `group`: a row over others; `corner`: over the headers of rows; `term`: of a definition list; `question`: of what unfolds. */
  kind: 'row' | 'column' | 'corner' | 'group' | 'caption' | 'term' | 'question' | 'heading';
  text: string;
}

/** What a page may promise of SMP; the list is closed. */
export type PromiseKind =
  | 'permanence'
  | 'fades'
  | 'natural'
  | 'no-downtime'
  | 'result-at-once'
  | 'safe'
  | 'no-risk'
  | 'guaranteed'
  | 'painless'
  | 'less-painful-than-tattoo'
  | 'free-touch-ups'
  | 'no-scarring'
  | 'will-not-turn-blue'
  | 'regrows-hair';

/** Whether a page says something, says the opposite, or says it with a condition. */
export type Polarity = 'asserted' | 'denied' | 'hedged';

/** Where and how a page makes a statement about SMP. */
export type PageClaim = Span &
  (
    | { kind: 'price'; value: PriceValue }
    | { kind: 'sessions'; value: RangeValue }
    | { kind: 'duration' | 'longevity'; value: RangeValue & { unit: string } }
    | { kind: PromiseKind; value: { polarity: Polarity } }
  );

/** Ends of a range; null where the page leaves that end open. */
interface RangeValue {
  min: number | null;
  max: number | null;
}

/** What an amount pays for once. */
export type PriceUnit = 'total' | 'session' | 'hour' | 'area' | 'touch-up' | 'unknown';

/** A price as the page states it; `currency` is an ISO 4217 code. */
export interface PriceValue extends RangeValue {
  currency: string;
  /** The unit, told no finer than whole treatment or session. */
  per: 'total' | 'session' | 'unknown';
  unit: PriceUnit;
  /** The page's words for what is treated. */
  area?: string;
  /** How many sessions the amount pays for. */
  sessionsIncluded?: RangeValue;
  /** The page's words for an open end. */
  bound?: string;
}
