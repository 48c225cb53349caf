import { expect, onTestFinished, test, vi } from 'vitest';
import { markedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

test('asks nothing of the page’s style between giving it a sheet and its next frame, which would hold the page up', async () => {
  showPage(
    Array.from({ length: 400 }, (_, i) => `<p>About <b>minoxidil</b> ${i}</p>`).join('') +
      '<p style="margin-top: 9000px">finasteride</p>',
  );
  let frames = 0;
  let early = 0;
  const count = () => {
    if (document.adoptedStyleSheets.length > 0) frames++;
    if (frames < 10) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const ask = window.getComputedStyle.bind(window);
  const spy = vi.spyOn(window, 'getComputedStyle').mockImplementation((...of) => {
    if (document.adoptedStyleSheets.length > 0 && frames === 0) early++;
    return ask(...of);
  });
  onTestFinished(() => spy.mockRestore());
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toHaveLength(401);
  await expect.poll(() => frames).toBe(10);
  expect(early).toBe(0);
});
