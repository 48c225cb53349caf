import { it } from 'vitest';
import { openFirefox } from './open-firefox.ts';

/** Hooks that are given Firefox without any extension. The files that a worker runs share one, since a start costs more than most tests do. */
export const withFirefox = it.extend(
  'firefox',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs.
  async ({}, { onCleanup }) => {
    const browser = await openFirefox();
    onCleanup(() => browser.close());
    return browser;
  },
);
