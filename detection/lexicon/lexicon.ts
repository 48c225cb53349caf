import type { TermId } from '../types.ts';
import type { CompanionWords, CompanyWords, FormWords } from './companion-words.ts';
import type { FittedSenses } from './fitted-senses.ts';

/** How freely a form is marked: `always` wherever it stands, `of_people` wherever people or medicine are spoken of and elsewhere
 *  unless the evidence says that the hair is another's (a doll's, a badger's), `needs_context` where the evidence says hair,
 *  `never_alone` only where the page defines it or the passage is plainly about hair. */
export type Policy = 'always' | 'of_people' | 'needs_context' | 'never_alone';

/** One spelling of a term; square brackets in `text` part the stretch to mark from words that must stand beside it. */
export interface LexiconForm {
  text: string;
  policy: Policy;
  caseSensitive: boolean;
  weak: boolean;
  /** A stage may follow and belongs to the mention (Norwood 3 vertex); its highest number, 0 for none. */
  stages: number;
  /** Hair evidence that the form asks for; null for what its policy asks. */
  need: number | null;
  /** What the form itself says for hair to others beside it; null for what its policy says. */
  speaks: number | null;
  /** Topics in which the form has another sense, joined by spaces; null for those of any abbreviation. */
  against: string | null;
}

/** One term as detection needs it: its forms, and words that tell other senses of them. */
export interface LexiconTerm {
  id: TermId;
  forms: LexiconForm[];
  rivals: string[];
  /** Topics of trades that offer the term beside their own: their words do not speak against it. */
  kin: string[];
  /** Topics of trades that are its own: their words hint at the term. */
  trades: string[];
}

/** Words that speak for one topic, grouped by weight: `{ "2": ["kernel", "cpu"] }`. */
export type CueWords = Record<string, string[]>;

/** Numbers that turn evidence into decisions; docs/detection.md explains each. */
type Weights = Record<string, number>;

/** Words that link an abbreviation to what it is short for: those before the abbreviation, and those after it. */
export interface DefinitionLinks<T> {
  before: T;
  after: T;
}

/** Two regex sources, one of which matches wherever a form can stand; either may be empty. */
export interface Stems {
  /** To be tested without regard to case. */
  folded: string;
  /** To be tested with case: abbreviations too common in lower case. */
  cased: string;
}

/** Everything that detection is compiled from. */
export interface LexiconSource {
  terms: LexiconTerm[];
  /** Evidence for the hair sense. */
  hair: CueWords;
  /** Evidence for other topics, by topic. */
  topics: Record<string, CueWords>;
  /** Frequent little words of English and of other languages. */
  languages: { english: string[]; foreign: string[] };
  words: CompanionWords<string[]>;
  /** As regex sources. */
  links: DefinitionLinks<string>;
  /** What wakes the scout, as regex sources: strings rare anywhere, and beginnings of words. */
  stems: { rare: string[]; beginnings: string[] };
  /** Forms with other senses that wake it too. */
  wakers: string[];
  /** Topics in which any abbreviation may have another sense. */
  abbreviationTopics: string[];
  weights: Weights;
  senses: FittedSenses;
}

/** The forms as plain JSON made at build; `loadForms` makes them usable. */
export interface CompiledForms {
  /** Term id, then forms by shared properties: these (policy, flags, stages, need, speaks, letters of topics) and the forms, joined by `|`. */
  terms: [TermId, ...string[]][];
  /** Words, as the matcher compares them, of forms that are not ASCII. */
  folds: Record<string, string>;
  words: FormWords<string>;
  /** Where the reader looks closer. */
  stems: Stems;
}

/** What decides on forms with several senses, as plain JSON made at build; `loadLexicon` makes it usable. */
export interface CompiledEvidence {
  /** Topic names; the first is hair. */
  topics: string[];
  /** Topic number, weight, cues as the matcher compares them, joined by `|`. */
  cues: [topic: number, weight: number, phrases: string][];
  /** Words of other senses that count against the forms of one term only: term number, cues as the matcher compares them. */
  rivals: [term: number, cues: string][];
  /** Topics that are kin of a term: term number, their letters. */
  kin: [term: number, topics: string][];
  /** The same of topics that are a term's own trades. */
  trades: [term: number, topics: string][];
  /** Frequent little words by language. */
  tongues: { foreign: string; english: string };
  /** Letters of the topics. */
  abbreviationTopics: string;
  company: CompanyWords<string>;
  nameLeads: string;
  unspelled: string;
  links: DefinitionLinks<string>;
  weights: Weights;
  kinds: FittedSenses['kinds'];
  /** How much forms of a term lean to their hair sense: term number, and forms joined by `|` after each lean. */
  leans: [term: number, ...[lean: number, forms: string][]][];
  /** Words that tell the subject of a page, joined by spaces after what they weigh. */
  subject: [weight: number, words: string][];
}

/** A form as the matcher uses it. */
export interface LoadedForm extends LexiconForm {
  term: TermId;
  /** Number of the term, for rivals. */
  termNumber: number;
  /** Letters of the topics in which the form has another sense; null for those of any abbreviation. */
  against: string | null;
  /** Words before and after the stretch to mark. */
  lead: number;
  trail: number;
  /** The letters of an abbreviation in capitals, or null. */
  letters: string | null;
}

/** A cue as the matcher uses it. */
interface LoadedCue {
  id: number;
  topic: number;
  weight: number;
}

/** What a sequence of folded words means. */
export interface Entry {
  /** Forms of these words, the case-sensitive ones first. */
  forms: LoadedForm[] | null;
  cue: LoadedCue | null;
  /** Terms against whose forms the word counts. */
  rivalOf: number[] | null;
  /** Initials of the words with which longer phrases go on, one bit for each; 0 where none does. */
  longer: number;
  /** Whether a form stands in these words, which evidence knows too; forms alone need not say so of theirs. */
  holdsForm?: boolean;
}

/** What folded words joined by spaces mean. */
export interface Phrases {
  get(words: string): Entry | undefined;
}

/** The forms ready for use: enough to find every term, and to decide on those whose forms have one sense. */
export interface Forms {
  phrases: ReadonlyMap<string, Entry>;
  /** The entry of a form written in one word, as hashtags are. */
  squeezed(word: string): Entry | undefined;
  /** Puts the right spelling of long names in the place of those that are misspelled, among folded words. */
  respell(words: string[]): void;
  /** Letters of every abbreviation. */
  abbreviations: ReadonlySet<string>;
  words: FormWords<ReadonlySet<string>>;
  stems: Stems;
}

/** Forms and evidence together, ready for use. */
export interface Lexicon {
  forms: Forms;
  /** Forms, cues and words of other senses. */
  phrases: Phrases;
  /** Numbers of the topics in which a form has another sense. */
  topicsOf(form: LoadedForm): ReadonlySet<number>;
  /** Numbers of the topics whose words do not speak against a form, as its trade is among theirs. */
  kinOf(form: LoadedForm): ReadonlySet<number>;
  /** Numbers of the topics whose words hint at a form, as it is of their trade. */
  tradesOf(form: LoadedForm): ReadonlySet<number>;
  topics: string[];
  /** Whether frequent little words are `english` or `foreign`. */
  tongues: ReadonlyMap<string, string>;
  company: CompanyWords<ReadonlySet<string>>;
  nameLeads: ReadonlySet<string>;
  unspelled: ReadonlySet<string>;
  /** Tested against all that stands between an abbreviation and a word beside it. */
  links: DefinitionLinks<RegExp>;
  weights: Weights;
  /** How much each sign weighs for forms of a kind. */
  kinds: FittedSenses['kinds'];
  /** How much a form leans to its hair sense by itself. */
  leanOf(form: LoadedForm): number;
  /** What words say of the subject of a page on which they stand, by their key (`subjectKey`). */
  subject: ReadonlyMap<string, number>;
}
