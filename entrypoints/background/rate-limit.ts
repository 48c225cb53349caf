import { keptInSession } from '../tabs/kept-in-session.ts';

/** So many times within so many milliseconds. */
export interface Rate {
  times: number;
  within: number;
}

/** Tells whether something may be done once more, at a moment in milliseconds since 1970; counts it where it may. */
export type MayAgain = (now: number) => Promise<boolean>;

/** A limit that the sleep of the background does not lift, nor a clock that is set back. */
export function rateLimit(name: string, { times, within }: Rate): MayAgain {
  const done = keptInSession<number>(name, times);
  return async (now) => {
    let may = false;
    await done.change((before) => {
      const recent = before.filter((at) => Math.abs(now - at) < within);
      may = recent.length < times;
      return may ? [...recent, now] : recent;
    });
    return may;
  };
}
