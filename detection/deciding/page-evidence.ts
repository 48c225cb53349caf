import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BlockReading } from '../reading/read-block.ts';
import type { Survey } from '../reading/survey-text.ts';
import { speaksPlainly } from '../reading/voice-of.ts';
import { pageSubject } from './page-subject.ts';
import { sum, thousandths } from './sums.ts';

/** What all blocks of a page say together; the sum of its parts in any order. */
export interface PageEvidence {
  words: number;
  topics: Record<number, number>;
  /** Weight of the words that only hint at hair. */
  faint: number;
  /** Weight of all words that speak of anything else. */
  others: number;
  expansions: Record<string, number>;
  /** How often each word stands on it that tells the subject of a page. */
  subject: Record<string, number>;
  /** What the blocks around each term say, summed up. */
  leanings: Record<string, number>;
  /** How often each abbreviation stands on the page. */
  uses: Record<string, number>;
  /** What the title speaks of. */
  titleHair: number;
  titleUses: Record<string, number>;
  /** How often the page defines an abbreviation in each sense. */
  hairDefinitions: Record<string, number>;
  otherDefinitions: Record<string, number>;
  /** How often each term stands on the page in a form that has no other sense. */
  terms: Record<string, number>;
  /** The same in a form that speaks of little but hair. */
  named: Record<string, number>;
}

/** The page evidence as decisions use it; small, and the same JSON for the same evidence. */
export interface PageVerdict {
  /** How much the page is about hair loss, from 0. */
  hair: number;
  /** The same by words that only hint at it. */
  faint: number;
  /** How much it speaks of anything else, by all words that do. */
  others: number;
  /** Whether the title speaks of hair, from 0. */
  titleHair: number;
  titleUses: string[];
  /** What all blocks around each term say together, in coarse steps. */
  leanings: Record<string, number>;
  /** How often abbreviations stand on the page, in steps of a logarithm. */
  uses: Record<string, number>;
  /** The same for the strongest other topics, by topic number. */
  topics: Record<number, number>;
  defined: Record<string, 'hair' | 'other' | 'both'>;
  /** What its words say of its subject, from -3 to 3, in steps of a half; above 0 for hair. */
  subject: number;
  /** Terms that stand on the page in a form that has no other sense. */
  terms: string[];
  /** Those, and terms in a form that speaks of little but hair. */
  named: string[];
}

/** The evidence of a page without text. */
export const noEvidence: PageEvidence = {
  words: 0,
  topics: {},
  faint: 0,
  others: 0,
  expansions: {},
  subject: {},
  leanings: {},
  uses: {},
  titleHair: 0,
  titleUses: {},
  hairDefinitions: {},
  otherDefinitions: {},
  terms: {},
  named: {},
};

function plusReading(e: PageEvidence, reading: BlockReading, sign: number): PageEvidence {
  const hair: Record<string, number> = {};
  const other: Record<string, number> = {};
  const terms: Record<string, number> = {};
  const leanings: Record<string, number> = {};
  const named: Record<string, number> = {};
  for (const { letters, sense } of reading.definitions) {
    const tally = sense === 'hair' ? hair : other;
    tally[letters] = (tally[letters] ?? 0) + 1;
  }
  for (const it of reading.candidates) {
    const { term } = it.form;
    if (it.sure) terms[term] = (terms[term] ?? 0) + 1;
    else leanings[term] = reading.leaning;
    if (speaksPlainly(it)) named[term] = (named[term] ?? 0) + 1;
  }
  return {
    ...e,
    hairDefinitions: sum(e.hairDefinitions, hair, sign),
    otherDefinitions: sum(e.otherDefinitions, other, sign),
    terms: sum(e.terms, terms, sign),
    leanings: sum(e.leanings, leanings, sign),
    named: sum(e.named, named, sign),
  };
}

function plusSurvey(e: PageEvidence, survey: Survey, times: number): PageEvidence {
  return {
    ...e,
    words: e.words + survey.words * times,
    topics: sum(e.topics, survey.topics, times),
    faint: e.faint + survey.faint * times,
    others: thousandths(e.others + survey.others * times),
    uses: sum(e.uses, survey.uses, times),
    expansions: sum(e.expansions, survey.expansions, times),
    subject: sum(e.subject, survey.subject, times),
  };
}

/** The evidence with one more block. */
export function withReading(e: PageEvidence, reading: BlockReading): PageEvidence {
  return plusReading(e, reading, 1);
}

/** The evidence without a block that was added before. */
export function withoutReading(e: PageEvidence, reading: BlockReading): PageEvidence {
  return plusReading(e, reading, -1);
}

/** The evidence with the topics of one more stretch of text. */
export function withSurvey(e: PageEvidence, survey: Survey): PageEvidence {
  return plusSurvey(e, survey, 1);
}

/** The evidence without the topics of a stretch that was added before. */
export function withoutSurvey(e: PageEvidence, survey: Survey): PageEvidence {
  return plusSurvey(e, survey, -1);
}

/** How much a title counts, in times of the same words in the text. */
const titleWeight = 2;

/** The evidence with the title of the page, which counts more than a block. */
export function withTitle(e: PageEvidence, title: Survey): PageEvidence {
  return {
    ...plusSurvey(e, title, titleWeight),
    titleHair: title.topics[0] ?? 0,
    titleUses: title.uses,
  };
}

/** Share of a topic in the page, in steps: weight for every hundred words, capped and damped for short texts. */
function level(weight: number, words: number, weights: Lexicon['weights']): number {
  const share = weight / (words / 100 + (weights.pageDamping ?? 1));
  const steps = Math.min(share / (weights.pageStep ?? 1), weights.pageTop ?? 8);
  return Math.floor(steps);
}

/** What the page as a whole says, in coarse steps, so that a small change of the page rarely changes it. */
export function verdictOf(e: PageEvidence, lexicon: Lexicon): PageVerdict {
  const { weights } = lexicon;
  const topics: Record<number, number> = {};
  for (const topic of Object.keys(e.topics)
    .map(Number)
    .sort((a, b) => a - b)) {
    const steps = level(e.topics[topic] ?? 0, e.words, weights);
    if (topic > 0 && steps > 0) topics[topic] = steps;
  }
  const defined: PageVerdict['defined'] = {};
  const letters = [e.hairDefinitions, e.otherDefinitions, e.expansions].flatMap(Object.keys);
  for (const one of [...new Set(letters)].sort()) {
    const hair = (e.hairDefinitions[one] ?? 0) > 0;
    const other = (e.otherDefinitions[one] ?? 0) > 0 || (e.expansions[one] ?? 0) > 0;
    defined[one] = hair ? (other ? 'both' : 'hair') : 'other';
  }
  const uses: Record<string, number> = {};
  for (const [letters, count] of Object.entries(e.uses).sort())
    uses[letters] = Math.round(Math.log2(1 + count));
  const leanings: Record<string, number> = {};
  for (const [term, sum] of Object.entries(e.leanings).sort()) {
    const steps = Math.max(-6, Math.min(6, Math.round(2 * sum)));
    if (steps) leanings[term] = steps;
  }
  return {
    hair: level(e.topics[0] ?? 0, e.words, weights),
    faint: level(e.faint, e.words, weights),
    others: level(e.others, e.words, { ...weights, pageTop: weights.pageTopOfAll ?? 0 }),
    titleHair: e.titleHair > 2 ? 1 : e.titleHair > 0 ? 0.5 : 0,
    titleUses: Object.keys(e.titleUses).sort(),
    uses,
    leanings,
    topics,
    defined,
    subject: pageSubject(Object.keys(e.subject), lexicon.subject),
    terms: Object.keys(e.terms).sort(),
    named: Object.keys(e.named).sort(),
  };
}
