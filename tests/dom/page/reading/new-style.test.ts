import early from 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf?url';
import late from 'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf?url';
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

test('measures the letters of marks anew when a font of the page comes late', async () => {
  const face = (name: string, url: string) => {
    const added = new FontFace(name, `url("${url}")`);
    document.fonts.add(added);
    onTestFinished(() => void document.fonts.delete(added));
    return added;
  };
  await face('Early', early).load();
  showPage('<p style="font: 40px Late, Early">Hair loss comes of DHT, says PRP.</p>');
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toContain('PRP');
  await expect.poll(paintedTexts).toContain('PRP');
  await face('Late', late).load();
  await expect.poll(paintedTexts).toContain('PRP.');
});

/** What is underlined, with the sign behind it where a letter reaches over that. */
function paintedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((all) =>
    [...all].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    ),
  );
}
