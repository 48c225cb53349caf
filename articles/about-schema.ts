import * as v from 'valibot';
import { day, text } from './fields.ts';

/** Where the content as a whole comes from; shown to readers. */
export const aboutSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  /** Counts up with every change of the content. */
  version: text,
  /** When it was last checked against its sources. */
  checked: day,
  /** How it was made and who has not reviewed it. */
  how: text,
  /** With what money. */
  money: text,
});

export type About = v.InferOutput<typeof aboutSchema>;
