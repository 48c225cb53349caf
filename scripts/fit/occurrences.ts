import { isOpen } from '../../detection/deciding/decide-mentions.ts';
import { signsOf } from '../../detection/deciding/signs.ts';
import type { Lexicon, LoadedForm } from '../../detection/lexicon/lexicon.ts';
import { readDocument } from '../../detection/read-document.ts';
import type { LabelledDocument } from '../eval/labels.ts';
import type { Example } from './solve.ts';

/** A false alarm is worse than a miss, so much. */
const alarmWeight = 1;

/** Hair that is nobody's is far rarer than in documents that were written as traps. */
const weightOfOthersHair = 0.5;

/** A weak word beside a term is worth a mark, though nobody misses it. */
const optionalWeight = 0.5;

/** A form with several senses in a labelled document: its signs, whether it has its hair sense, how much that counts. */
interface Occurrence extends Pick<Example, 'answer' | 'weight'> {
  form: LoadedForm;
  signs: readonly number[];
}

/** Those of a document, whose words say so much of its subject, that are decided by their signs; those that a person would neither miss nor mind are left out. */
export function occurrencesIn(
  document: LabelledDocument,
  lexicon: Lexicon,
  subject: number,
): Occurrence[] {
  return readDocument(document, lexicon).flatMap(({ start, own, around }) =>
    own.candidates.flatMap((it): Occurrence[] => {
      const here = { ...around, own, verdict: { ...around.verdict, subject } };
      if (it.sure || !isOpen(it, here, lexicon)) return [];
      const labels = document.spans.filter(
        (span) => span.start < start + it.end && start + it.start < span.end,
      );
      const isOptional = labels.length > 0 && labels.every(({ optional }) => optional);
      if (isOptional && !it.form.weak) return [];
      const read = signsOf(it, here, lexicon);
      if (!read) return [];
      const ofAlarm = it.form.policy === 'of_people' ? weightOfOthersHair : alarmWeight;
      const weight = labels.length === 0 ? ofAlarm : isOptional ? optionalWeight : 1;
      return [{ form: it.form, signs: read.values, answer: labels.length > 0 ? 1 : 0, weight }];
    }),
  );
}
