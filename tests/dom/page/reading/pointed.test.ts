import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { markedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

const look =
  '#what { width: 200px; height: 30px } #away { position: fixed; bottom: 0; height: 30px }';

test.each([
  ['laid out', '#shown { display: none } #what:hover #shown { display: block }'],
  ['visible', '#shown { visibility: hidden } #what:hover #shown { visibility: visible }'],
  ['opaque', '#shown { opacity: 0 } #what:hover #shown { opacity: 1 }'],
  ['laid out beside it', '#beside { display: none } #what:hover + #beside { display: block }'],
  [
    'laid out below its root',
    '#beside { display: none } :root:has(#what:hover) #beside { display: block }',
  ],
])('marks text that is %s only under the pointer', async (_, css) => {
  showPage(
    `<style>${look} ${css}</style><div id="what">Treatments<div id="shown">finasteride</div></div><p id="beside">minoxidil</p><pre>minoxidil</pre><p id="away">away</p>`,
  );
  await userEvent.hover(document.getElementById('away') as HTMLElement);
  onTestFinished(() => userEvent.hover(document.body));
  const reading = readTestPage();
  const hidden = css.includes('#shown') ? 'finasteride' : 'minoxidil';
  const other = css.includes('#shown') ? 'minoxidil' : 'finasteride';
  await expect.poll(() => markedTexts(reading)).toEqual([other]);
  await userEvent.hover(document.getElementById('what') as HTMLElement);
  await expect.poll(() => markedTexts(reading)).toContain(hidden);
});
