import { kindOf } from '../../detection/deciding/kind-of.ts';
import { signNames } from '../../detection/deciding/signs.ts';
import type { FittedSenses, FormKind } from '../../detection/lexicon/fitted-senses.ts';
import { keyOf } from '../../detection/lexicon/key-of.ts';
import type { Lexicon, LoadedForm } from '../../detection/lexicon/lexicon.ts';
import type { LabelledDocument } from '../eval/labels.ts';
import { occurrencesIn } from './occurrences.ts';
import { differenceOf, expectedOf } from './priors.ts';
import type { Example, Prior } from './solve.ts';

const kinds: readonly FormKind[] = ['plain', 'word', 'abbreviation', 'slang', 'weak'];
const count = signNames.length;

/** How strongly coefficients are held: shared ones to what is expected, the rest to the shared ones and to 0. Chosen by how
 *  well domains are told whose documents were left out; held less, they fit those that were seen and tell others worse. */
const hold = { shared: 5, kind: 2, lean: 0.3 };

/** So many occurrences of a document count whole; more of them share their weight. */
const whole = 6;

/** How much more must speak for forms of a kind than against them: an alarm is worse than a miss, most of all on words that nobody misses. */
const margins: Partial<Record<FormKind, number>> = { weak: 1.5, abbreviation: 0.1, plain: 0.5 };

const marginOf = (kind: FormKind, sign: string) => (sign === 'always' ? (margins[kind] ?? 0) : 0);

/** The columns of the fit: signs for all forms, what kinds of forms differ in, terms and single forms. */
export interface Design {
  prior: Prior;
  /** The labelled occurrences of a document whose words say so much of its subject; those that a person would neither miss nor mind are left out. */
  examplesOf(document: LabelledDocument, subject: number): Example[];
  /** The coefficients as content. */
  sensesOf(coefficients: Float64Array): Pick<FittedSenses, 'signs' | 'kinds' | 'leans'>;
}

/** The columns for the forms that stand in the documents. */
export function createDesign(lexicon: Lexicon): Design {
  const column = new Map<string, number>();
  const prior: Prior = { means: [], strengths: [] };
  const add = (name: string, mean: number, strength: number) => {
    column.set(name, prior.means.push(mean) - 1);
    prior.strengths.push(strength);
  };
  for (const sign of signNames) add(sign, expectedOf(sign), hold.shared);
  for (const kind of kinds)
    for (const sign of signNames) add(`${kind} ${sign}`, differenceOf(kind, sign), hold.kind);

  function columnOf(name: string, strength: number): number {
    if (!column.has(name)) add(name, 0, strength);
    return column.get(name) as number;
  }

  function rowOf(form: LoadedForm, signs: readonly number[]): Pick<Example, 'columns' | 'values'> {
    const first = count * (1 + kinds.indexOf(kindOf(form)));
    const seen = signs.flatMap((value, at) => (value ? [at] : []));
    const values = seen.map((at) => signs[at] ?? 0);
    // Forms of people do not lean: whose hair it is stands beside them.
    const names = form.policy === 'of_people' ? [] : leansFor(form);
    const leans = names.map((name) => columnOf(name, hold.lean));
    return {
      columns: [...seen, ...seen.map((at) => first + at), ...leans],
      values: [...values, ...values, ...leans.map(() => 1)],
    };
  }

  return {
    prior,
    examplesOf(document, subject) {
      const occurrences = occurrencesIn(document, lexicon, subject);
      const share = Math.min(1, whole / occurrences.length);
      return occurrences.map(({ form, signs, answer, weight }) => ({
        ...rowOf(form, signs),
        answer,
        weight: weight * share,
      }));
    },
    sensesOf(coefficients) {
      const at = (index: number) => coefficients[index] ?? 0;
      const rounded = (value: number) => Math.round(value * 20) / 20;
      const weights = kinds.map((kind, index) =>
        signNames.map((sign, column) =>
          rounded(at(column) + at(count * (1 + index) + column) - marginOf(kind, sign)),
        ),
      );
      return {
        signs: [...signNames],
        kinds: Object.fromEntries(
          kinds.map((kind, index) => [kind, weights[index]]),
        ) as FittedSenses['kinds'],
        leans: leansOf(column, coefficients),
      };
    },
  };
}

/** The columns of what a form says by itself, and its term. */
function leansFor(form: LoadedForm): string[] {
  return [`term ${form.term}`, `form ${form.term} ${keyOf(form)}`];
}

/** Few different leans, so that forms that lean alike are kept together. */
const leanSteps = 2;

/** Forms that lean less are said not to. */
const leastLean = 1;

function leansOf(
  column: ReadonlyMap<string, number>,
  coefficients: Float64Array,
): FittedSenses['leans'] {
  const leans: FittedSenses['leans'] = {};
  for (const [name, index] of column) {
    const parts = /^form (\S+) (.+)$/.exec(name);
    if (!parts) continue;
    const [, term = '', form = ''] = parts;
    const ofTerm = coefficients[column.get(`term ${term}`) ?? -1] ?? 0;
    const lean = Math.round(((coefficients[index] ?? 0) + ofTerm) * leanSteps) / leanSteps;
    if (Math.abs(lean) < leastLean) continue;
    leans[term] = { ...leans[term], [form]: lean };
  }
  return leans;
}
