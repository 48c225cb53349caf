import { expect, test } from 'vitest';
import { markedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

// Chromium itself fails where thousands of nested elements are shown, so these are not.
test('reads a page with 10,000 nested elements', async () => {
  const page = showPage('<p>minoxidil</p><div style="display:none"></div>');
  let inner = page.lastElementChild as Element;
  for (let depth = 0; depth < 10_000; depth++) {
    const element = document.createElement('span');
    inner.append(element);
    inner = element;
  }
  inner.append('finasteride');
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toEqual(['minoxidil']);
  page.append('dutasteride');
  await expect.poll(() => markedTexts(reading)).toEqual(['minoxidil', 'dutasteride']);
});

test('keeps up with a page that adds 10,000 nodes a second', async () => {
  const page = showPage('<div style="height:100px;overflow:hidden"><p>minoxidil</p></div>');
  const reading = readTestPage();
  const list = page.firstElementChild as Element;
  for (let burst = 0; burst < 20; burst++) {
    for (let count = 0; count < 500; count++) {
      const added = document.createElement('p');
      added.textContent = count === 499 ? 'finasteride' : 'weather';
      list.append(added);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await expect.poll(() => markedTexts(reading).length, { interval: 200 }).toBe(21);
});

test('reads a text node of 5 MB without its neighbors waiting for it', async () => {
  const page = showPage('<p>minoxidil</p><p></p>');
  (page.lastElementChild as HTMLElement).append(
    `${'weather and wind. '.repeat(290_000)}finasteride`,
  );
  (page.lastElementChild as HTMLElement).style.cssText = 'height:50px;overflow:hidden';
  const reading = readTestPage();
  await expect
    .poll(() => markedTexts(reading), { interval: 200 })
    .toEqual(['minoxidil', 'finasteride']);
});

test('marks what the view shows of a long text before it has read the rest', async () => {
  const page = showPage('');
  page.append(`About alopecia areata. ${'weather and wind '.repeat(300_000)} Minoxidil.`);
  const reader = readTestPage();
  await expect.poll(() => markedTexts(reader), { interval: 5 }).toEqual(['alopecia areata']);
  await expect.poll(() => markedTexts(reader)).toEqual(['alopecia areata', 'Minoxidil']);
});
