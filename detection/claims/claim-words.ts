/** How a stretch of time is told: its units, what it is told of, and what it is not. */
interface TimeWords {
  units: Record<string, string>;
  cue: string;
  not: string;
  every: string;
}

/** How the words of statements about SMP are written down in content; patterns are regex sources. */
export interface ClaimWords {
  subjects: { smp: string[]; other: string[]; otherWords: string; parts: string };
  /** What stands between two ends of a range, before the lower one, and behind a number. */
  ranges: Record<'amounts' | 'numbers' | 'doubtful' | 'least' | 'half', string>;
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
    | 'bare'
    | 'parts'
    | 'toRefresh',
    string
  > & {
    /** No SMP costs less, in the currencies of `leastIn`. */
    least: number;
    leastIn: string[];
  };
  sessions: Record<'nouns' | 'lone' | 'ask' | 'not' | 'notUnits', string>;
  duration: TimeWords & { asked: string };
  longevity: TimeWords & { ask: string };
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
