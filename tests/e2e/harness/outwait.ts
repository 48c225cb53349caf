import type { Frame, Page } from 'playwright-core';

/** Longer than the extension lets pass before it answers a pointer, a key or a change, with its own settings. */
const longerThanAnyDelay = 1_000;

/**
 * Waits, where nothing shall happen, until the page has had its turn for what would. The clock is the page's own: the
 * extension's timers run in the same thread and were started before this one for less time, so that a machine which
 * stalls keeps both waiting.
 */
export async function outwait(frame: Page | Frame, time = longerThanAnyDelay): Promise<void> {
  await frame.evaluate(
    (time) => new Promise<void>((resolve) => setTimeout(() => setTimeout(resolve), time)),
    time,
  );
}
