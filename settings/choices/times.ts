import * as v from 'valibot';

/** The latest moment that is taken for one, in milliseconds since 1970: in the year 2286. One after it comes from a hand or a clock that is wrong, and would leave no room for later choices. */
export const latestTime = 9_999_999_999_999;

/** A moment in milliseconds since 1970. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestTime));

/** Whether a value is a moment in milliseconds since 1970. */
export function isTime(value: unknown): value is number {
  return v.is(time, value);
}
