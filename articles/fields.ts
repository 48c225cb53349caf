import * as v from 'valibot';

/** Any text that is shown: never empty. */
export const text = v.pipe(v.string('is not a text'), v.trim(), v.nonEmpty('is empty'));

/** The most characters of an answer that is to be read at a glance. */
const glance = 60;

/** A text that fits a row. */
export const shortText = v.pipe(
  text,
  v.maxLength(glance, `is longer than ${glance} characters; say it shorter`),
);

/** What other entries refer to. */
export const id = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'is not an id (use letters, digits and hyphens)'),
);

/** A day, as in 2022-11-16. */
export const day = v.pipe(text, v.isoDate('is not a day like 2022-11-16'));

/** A number of things: 1, 2, 3 … */
export const count = v.pipe(
  v.number('is not a number'),
  v.integer('is not a whole number'),
  v.minValue(1, 'is less than 1'),
);

/** How sure the fact is. */
export const confidence = v.picklist(['high', 'medium', 'low'], 'is not high, medium or low');

export type Confidence = v.InferOutput<typeof confidence>;
