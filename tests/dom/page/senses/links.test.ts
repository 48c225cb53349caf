import { expect, test } from 'vitest';
import { markedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

const text = '<p>Book your SMP online.</p>';

test('reads what the links of a menu say where no sentence speaks of hair', async () => {
  showPage(`<nav><a href="/scalp-micropigmentation/men">Men</a></nav>${text}`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['SMP']);
});

test('marks nothing for links that lead to other hosts', async () => {
  showPage(
    `<nav><a href="https://news.example/scalp-micropigmentation">More</a></nav>${text}<p>Finasteride</p>`,
  );
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['Finasteride']);
});
