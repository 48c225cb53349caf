import * as v from 'valibot';
import { factQuestions } from './fact-questions.ts';
import { confidence, day, id, shortText, statement, text } from './fields.ts';
import type { Group } from './group.ts';

/** How grave a harm can be, the gravest first. */
export const gravities = ['grave', 'lasting', 'passing'] as const;

const end = v.nullable(v.number('is not a number'));

interface Ends {
  low: number | null;
  high: number | null;
}

/** Whether there is a number at all. */
const hasEnd = ({ low, high }: Ends) => low !== null || high !== null;
const noEnd = 'holds no number; give low or high';

/** Whether the ends stand in order. */
const isUpright = ({ low, high }: Ends) => low === null || high === null || low <= high;
const upsideDown = 'runs from high to low; swap low and high';

const group = v.strictObject({
  all: v.optional(v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1))),
  who: shortText,
  rest: v.optional(text),
}) satisfies v.GenericSchema<Group>;

/** Out of how many or whom, in words, or by number and name where it is reckoned with or drawn. */
const outOf = v.nullable(v.union([text, group], 'is neither words nor a group of people'));

/** What a figure is compared with. */
const comparison = v.strictObject({
  /** The other group or moment, as in "placebo". */
  with: text,
  low: end,
  high: end,
  /** Out of how many there; null where the source does not say. */
  of: outOf,
});

const measure = v.pipe(
  v.strictObject({
    low: end,
    high: end,
    /** A plural noun, or % of something. */
    unit: text,
    /** Out of how many or whom; null where the figure is no share and the source does not say. */
    of: outOf,
    against: v.optional(comparison),
    /** Whether it is the one figure that is drawn for its question. */
    drawn: v.optional(v.literal(true)),
    /** Whether those counted had something else than the term, as people with any tattoo. */
    others: v.optional(v.literal(true)),
    /** Whether it counts those who met any harm among people who had the term itself; told before what a wider group met. */
    met: v.optional(v.literal(true)),
  }),
  v.check((figure) => hasEnd(figure), noEnd),
  v.check((figure) => isUpright(figure), upsideDown),
  v.check(
    ({ drawn, of }) => !drawn || (of !== null && typeof of === 'object'),
    'is drawn without saying who was counted; say it in of, as in { "all": 593, "who": "women" }',
  ),
  v.check(
    ({ unit, of }) => !unit.startsWith('%') || of !== null,
    'is a share without saying out of how many or whom; say so in of',
  ),
);

const price = v.pipe(
  v.strictObject({
    low: end,
    high: end,
    currency: v.pipe(text, v.regex(/^[A-Z]{3}$/, 'is not a currency code like USD')),
    year: v.union(
      [v.pipe(v.number(), v.integer()), v.literal('undated')],
      'is neither a year nor "undated"',
    ),
    /** "not stated" where the source does not say. */
    country: text,
    /** What is paid for, as in "30 days, 2 mg". */
    covers: text,
    /** Whether it pays for all of a treatment that takes several visits. */
    whole: v.optional(v.literal(true)),
  }),
  v.check((figure) => hasEnd(figure), noEnd),
  v.check((figure) => isUpright(figure), upsideDown),
);

const question = v.picklist(factQuestions, `is not one of ${factQuestions.join(', ')}`);

/** How grave a harm is: it can kill or maim, it can stay, or it goes away. */
const gravity = v.picklist(gravities, `is not one of ${gravities.join(', ')}`);

const fact = v.pipe(
  v.strictObject({
    question,
    statement,
    figures: v.optional(v.array(measure), []),
    prices: v.optional(v.array(price), []),
    sureness: confidence,
    /** Why it is that sure. */
    reason: text,
    source: id,
    /** False where only a copy, a summary or a report of the source was seen. */
    seenItself: v.boolean(),
    /** Whether it is a warning that the regulator demands in a box on the label. */
    boxed: v.optional(v.literal(true)),
    /** The fact as a row of a panel says it; one a question. */
    short: v.optional(shortText),
    /** The harms that it names, in a word or two. */
    names: v.optional(v.array(v.strictObject({ name: shortText, gravity }))),
    /** What is said of it above all rows; regulators only. */
    warning: v.optional(v.pipe(text, v.maxLength(110, 'is longer than 110 characters'))),
    /** The stage of a scale that it describes. */
    stage: v.optional(v.pipe(text, v.regex(/^[1-9]$/, 'is not a stage from 1 to 9'))),
  }),
  v.check(
    ({ question, boxed }) => !boxed || question === 'harms',
    'is a boxed warning but does not answer harms',
  ),
  v.check(
    ({ question, names, warning }) =>
      (names === undefined && warning === undefined) || question === 'harms',
    'names harms or warns but does not answer harms',
  ),
  v.check(({ boxed, warning }) => !boxed || warning !== undefined, 'is boxed but has no warning'),
  v.check(
    ({ question, prices }) => prices.length === 0 || question === 'cost',
    'has prices but does not answer cost',
  ),
  v.check(
    ({ question, stage }) => stage === undefined || question === 'stage',
    'names a stage but does not answer stage',
  ),
);

/** A question to which no source fit to cite was found; an answer of its own kind. */
const gap = v.strictObject({ question, text, lookedFor: day });

/** What is known of one term by question, and what was looked for in vain. */
export const factsSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  term: id,
  facts: v.array(fact),
  gaps: v.array(gap),
});

export type StoredFacts = v.InferOutput<typeof factsSchema>;
export type StoredFact = StoredFacts['facts'][number];
export type Measure = v.InferOutput<typeof measure>;
export type Comparison = v.InferOutput<typeof comparison>;
export type Price = v.InferOutput<typeof price>;
export type Gap = v.InferOutput<typeof gap>;
