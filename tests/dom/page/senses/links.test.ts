import { expect, test } from 'vitest';
import { markedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

test('reads what the links of a menu say where no sentence speaks of hair', async () => {
  showPage(`<nav><a href="/scalp-micropigmentation/men">Men</a></nav><p>Book your SMP online.</p>`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['SMP']);
});
