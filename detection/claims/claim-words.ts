/** How the words of statements about SMP are written down in content; patterns are regex sources. */
export interface ClaimWords {
  subjects: { smp: string[]; other: string[]; otherWords: string };
  numbers: Record<string, number>;
  /** Sign or word of a currency, and its ISO 4217 code. */
  currencies: Record<string, string>;
  /** Signs that many currencies share, and the places that tell which is meant. */
  dollars: { signs: string[]; places: Record<string, string> };
  prices: Record<
    | 'atLeast'
    | 'atMost'
    | 'about'
    | 'session'
    | 'unknown'
    | 'refresh'
    | 'not'
    | 'notBefore'
    | 'free'
    | 'bare',
    string
  > & {
    /** No SMP costs less, in the currencies of `leastIn`. */
    least: number;
    leastIn: string[];
  };
  sessions: { nouns: string; lone: string; ask: string; not: string };
  duration: { units: Record<string, string>; cue: string; not: string };
  longevity: { units: Record<string, string>; cue: string; ask: string; not: string };
  statements: StatementWords[];
  questions: QuestionWords[];
  answers: Record<'yes' | 'no' | 'hedged' | 'stings', string>;
}

export type Polarity = 'asserted' | 'denied' | 'hedged';
export type StatementKind = 'permanence' | 'no-risk' | 'painless' | 'no-downtime' | 'regrows-hair';

/** A way to make a statement; `unless` and `only` are asked of it and the forty characters before. */
interface StatementWords {
  kind: StatementKind;
  polarity: Polarity;
  pattern: string;
  unless?: string;
  only?: string;
}

/** A question whose answer is a statement, and what yes and no mean. */
export interface QuestionWords {
  kind: StatementKind;
  pattern: string;
  yes: Polarity;
  no: Polarity;
}
