import { calmDelay } from '../limits.ts';

/** Whether the page stands still or changes all the time. */
export type Pace = 'still' | 'busy';

/** Changes in a row, each soon after the one before, that make a page busy. */
const row = 3;

/** The pace of a page. */
export interface PaceWatch {
  /** Notes that the page changed. */
  change(): void;
  now(): Pace;
}

/** Watches the pace until the signal ends; calls back when a busy page has come to rest. */
export function watchPace(onCalm: () => void, signal: AbortSignal): PaceWatch {
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    change() {
      if (signal.aborted) return;
      count++;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const wasBusy = count >= row;
        count = 0;
        if (wasBusy) onCalm();
      }, calmDelay);
    },
    now: () => (count >= row ? 'busy' : 'still'),
  };
}
