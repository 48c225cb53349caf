import type { Page } from 'playwright-core';

interface Point {
  x: number;
  y: number;
}

/** Moves the pointer from one point to another at a speed in pixels a second, a step each 16 milliseconds as a hand at a mouse does. */
export async function moveAlong(page: Page, from: Point, to: Point, speed: number): Promise<void> {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const started = performance.now();
  for (let passed = 0; passed < length; ) {
    passed = Math.min(length, ((performance.now() - started) / 1000) * speed);
    const part = passed / length;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
}
