import { it } from 'vitest';
import { openChromium } from '../../../scripts/open-chromium.ts';

/** Hooks that are given Chromium without any extension. The files that a worker runs share one, since a start costs more than most tests do. */
export const withChromium = it.extend(
  'chromium',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs.
  async ({}, { onCleanup }) => {
    const { context } = await openChromium({ extension: null });
    onCleanup(() => context.close());
    return context;
  },
);
