import type { Polarity, PromiseKind } from '../types.ts';

/** A way to make a statement; `unless` and `only` are asked of it and the forty characters around. */
export interface StatementWords {
  kind: PromiseKind;
  polarity: Polarity;
  pattern: string;
  unless?: string;
  only?: string;
  /** Whether a negation before it makes it the opposite. */
  flips?: boolean;
}

/** What words of all these classes say together in a clause: plainly, among a negation, and with a degree or a "may"; nothing where it is left out. */
export interface Meaning {
  kind: PromiseKind;
  all: string[];
  /** Whether the classes follow in this order. */
  ordered?: boolean;
  /** A class of words that make it speak of something else. */
  unless?: string;
  plain?: Polarity;
  negated?: Polarity;
  mild?: Polarity;
}

/** Words that make statements of some kinds, or of one polarity of them, speak of something else: in their clause, or anywhere in their sentence. */
export interface Elsewhere {
  kinds: PromiseKind[];
  polarity?: Polarity;
  clause?: string;
  sentence?: string;
}

/** A question or label whose answer is a statement, what yes and no mean, and answers of its own. */
export interface QuestionWords {
  kind: PromiseKind;
  pattern: string;
  yes?: Polarity;
  no?: Polarity;
  hedged?: string;
  asserted?: string;
  denied?: string;
}
