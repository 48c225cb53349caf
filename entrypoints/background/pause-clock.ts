import { changeSettings } from '../../settings/stored/stored-settings.ts';
import { keptInSession } from '../tabs/kept-in-session.ts';

/** Milliseconds by which a clock may be set right without a word. */
const slack = 5_000;

/** When a pause was last looked at, in milliseconds since 1970. */
const seen = keptInSession<{ pausedUntil: number; at: number }>('pauseSeen', 1);

/** Ends a pause that a clock set back would make longer than was chosen; whether it did. */
export async function endStretchedPause(pausedUntil: number, now: number): Promise<boolean> {
  let isStretched = false;
  await seen.change(([last]) => {
    const before = last?.pausedUntil === pausedUntil ? last.at : 0;
    isStretched = now < before - slack;
    return [{ pausedUntil, at: Math.max(now, before) }];
  });
  if (isStretched) await changeSettings(() => ({ pausedUntil: null }));
  return isStretched;
}
