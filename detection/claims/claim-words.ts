import type { Polarity, PromiseKind } from '../types.ts';
import type { ClaimSenses } from './claim-senses.ts';
import type { PriceWords } from './price-words.ts';
import type { Elsewhere, Meaning, QuestionWords, StatementWords } from './statement-words.ts';

/** How a stretch of time is told: its units, what it is told of, what asks for it, and what it is not. */
interface TimeWords {
  units: Record<string, string>;
  cue: string;
  not: string;
  every: string;
  ask: string;
}

/** Signs that several currencies share: the one meant where nothing tells, what says outright which is meant, places that tell it, and the ones that are written in others as often. */
interface SharedSigns {
  signs: string[];
  most: string | null;
  stated: Record<string, string>;
  places: Record<string, string>;
  unsure: string[];
  /** What the highest price of SMP on a page lies between where the sign means the first; elsewhere it means another. */
  highest?: { least: number; most: number };
}

type ByPolarity = Partial<Record<Polarity, Polarity>>;

/** How the words of statements about SMP are written down in content; patterns are regex sources. */
export interface ClaimWords {
  subjects: { smp: string[]; other: string[] } & Record<
    | 'firm'
    | 'letters'
    | 'around'
    | 'hairy'
    | 'bare'
    | 'scarWork'
    | 'opening'
    | 'work'
    | 'hand'
    | 'crown'
    | 'near'
    | 'trades'
    | 'makeup'
    | 'smpWords'
    | 'otherNames'
    | 'otherWords'
    | 'asideBefore'
    | 'asideAfter'
    | 'combined'
    | 'article'
    | 'parts'
    | 'lessons'
    | 'models'
    | 'shop'
    | 'inked'
    | 'rhetorical'
    | 'scalpNames'
    | 'scalpCare',
    string
  >;
  /** Words for what is treated. */
  areas: string;
  /** Words of labels that name no service. */
  labels: Record<'area' | 'price' | 'plain', string>;
  /** What stands between two ends of a range, before the lower one, and behind a number. */
  ranges: Record<
    | 'amounts'
    | 'between'
    | 'betweenAnd'
    | 'contrast'
    | 'numbers'
    | 'doubtful'
    | 'least'
    | 'most'
    | 'mostAfter'
    | 'half'
    | 'open'
    | 'spelled',
    string
  >;
  numbers: Record<string, number>;
  /** Words that multiply the number before them. */
  scales: Record<string, number>;
  /** Sign or word of a currency, and its ISO 4217 code. */
  currencies: Record<string, string>;
  shared: SharedSigns[];
  /** The last part of a host, and the currency of its country. */
  hosts: Record<string, string>;
  prices: PriceWords;
  sessions: Record<
    'nouns' | 'lone' | 'ask' | 'label' | 'not' | 'notUnits' | 'unasked' | 'rate',
    string
  >;
  duration: TimeWords & { label: string };
  longevity: TimeWords;
  statements: StatementWords[];
  /** What is fitted to labelled pages: how much the words of a sentence say for each kind of statement. */
  fitted: ClaimSenses;
  /** What a statement of one kind says under another, for each polarity that it may have; `akin` is no second statement, but as much of a promise. */
  also: Partial<Record<PromiseKind, ByPolarity & { kind: PromiseKind; akin?: ByPolarity }>>;
  /** Classes of words, and what words of several classes say together. */
  composed: Record<'negators' | 'mild' | 'may' | 'besides', string> & {
    classes: Record<string, string>;
    meanings: Meaning[];
  };
  polarity: Record<'parting' | 'joins' | 'negated' | 'negatedNear' | 'asks', string> & {
    undeniable: PromiseKind[];
  };
  /** What an amount may be for: SMP, of which `weak` are words that any service has, something paid besides, and words of labels that name neither. */
  purposes: Record<
    'own' | 'weak' | 'salon' | 'besides' | 'known' | 'ends' | 'leads' | 'noneOf',
    string
  >;
  /** Kinds that nobody boasts of: only what stands in their own clause softens them. */
  admitted: PromiseKind[];
  /** Kinds that are promised by a condition: if you are not happy, you are paid back. */
  conditional: PromiseKind[];
  /** What names or asks for a list of risks, what may happen, and what makes an entry none or a rare one. */
  risks: Record<'label' | 'harm' | 'scars' | 'shift' | 'pain' | 'rare' | 'unless', string>;
  /** What makes a statement speak of something else than its kind. */
  elsewhere: Elsewhere[];
  /** What keeps a statement of any kind from being taken at its word. */
  doubts: Record<
    | 'answeredSoftly'
    | 'supposing'
    | 'told'
    | 'mythLabel'
    | 'lessons'
    | 'hearsay'
    | 'asked'
    | 'past'
    | 'business'
    | 'mocked'
    | 'undone'
    | 'refuted'
    | 'corrected'
    | 'warned'
    | 'speaks'
    | 'soft'
    | 'softNear'
    | 'softBehind'
    | 'lessened'
    | 'informed'
    | 'ofTattoo'
    | 'contracted'
    | 'takenBack'
    | 'cautioned'
    | 'qualified'
    | 'condition'
    | 'conditionBefore'
    | 'opens'
    | 'verbs'
    | 'subjects'
    | 'company'
    | 'titled',
    string
  >;
  /** How a question begins. */
  asking: string;
  questions: QuestionWords[];
  answers: Record<'yes' | 'no' | 'hedged' | 'stings' | 'smpHead' | 'opening', string>;
}
