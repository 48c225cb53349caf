import type { Frame, Page } from 'playwright-core';

/** Waits until a page or a frame was drawn: on a busy machine much time can pass between two frames, in which nothing moves. */
export function drawnAnew(page: Page | Frame): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}
