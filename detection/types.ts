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
  /** Weak words (session, scar, crown …) are marked sparingly. */
  weak: boolean;
  /** How sure the sense is, from 1 to 3; 3 for forms of one sense. */
  sureness: number;
  reason: Reason;
}

/** Where and how a page makes a statement about SMP. */
export type PageClaim = Span &
  (
    | { kind: 'price'; value: PriceValue }
    | { kind: 'sessions'; value: RangeValue }
    | { kind: 'duration' | 'longevity'; value: RangeValue & { unit: string } }
    | {
        kind: 'permanence' | 'no-risk' | 'painless' | 'no-downtime' | 'regrows-hair';
        value: { polarity: 'asserted' | 'denied' | 'hedged' };
      }
  );

/** Ends of a range; null where the page leaves that end open. */
interface RangeValue {
  min: number | null;
  max: number | null;
}

/** A price as the page states it; `currency` is an ISO 4217 code. */
interface PriceValue extends RangeValue {
  currency: string;
  per: 'total' | 'session' | 'unknown';
}
