import { expect, onTestFinished, test } from 'vitest';
import { type ScoutOptions, startScouting } from '../../../../page/scout/start-scouting.ts';
import { attachClosed, openAny } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

/** Scouts the test page until the test is over; counts the answers. */
function scout(options: Partial<ScoutOptions> = {}) {
  const answers = { stems: 0, givenUp: 0 };
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  startScouting({
    root: document,
    stems: { folded: 'alopec', cased: '(?<![A-Z])SMP' },
    onStem: () => answers.stems++,
    onGiveUp: () => answers.givenUp++,
    shadowRootOf: openAny,
    isAlive: () => true,
    signal: ended.signal,
    ...options,
  });
  return { answers, ended };
}

const soon = (time = 400) => new Promise((resolve) => setTimeout(resolve, time));

test.each([
  ['a stem', '<p>About Alopecia.</p>', 1],
  ['a stem split by elements', '<p>About <b>alo</b>pecia.</p>', 1],
  ['a stem with a soft hyphen', '<p>alo\u00adpecia</p>', 1],
  ['capitals', '<p>SMP</p>', 1],
  ['small letters of capitals', '<p>smp</p>', 0],
  ['nothing', '<p>About weather.</p>', 0],
])('a page with %s is answered for', async (_, html, count) => {
  showPage(html);
  const { answers } = scout();
  if (count > 0) await expect.poll(() => answers.stems).toBe(count);
  await soon();
  expect(answers.stems).toBe(count);
});

test.each<[string, string, (page: HTMLElement) => void]>([
  ['added text', '', (page) => page.append('alopecia')],
  ['an added tree', '', (page) => page.insertAdjacentHTML('beforeend', '<ul><li>alopecia</ul>')],
  [
    'edited text',
    '<p>x</p>',
    (page) => ((page.querySelector('p') as Element).firstChild as Text).appendData('alopecia'),
  ],
  [
    'an added closed root',
    '',
    (page) => {
      const host = document.createElement('x-scouted');
      attachClosed(host, 'alopecia');
      page.append(host);
    },
  ],
  [
    'a late root nothing tells of',
    '<x-scouted></x-scouted>',
    (page) => attachClosed(page.firstElementChild as Element, 'alopecia'),
  ],
  [
    'text in a known root',
    '<x-known></x-known>',
    (page) => (openAny(page.firstElementChild as Element) as ShadowRoot).append('alopecia'),
  ],
])('hears %s, once', async (_, html, change) => {
  const page = showPage(html);
  const known = page.querySelector('x-known');
  if (known) attachClosed(known, 'x');
  const { answers } = scout();
  await soon(50);
  expect(answers.stems).toBe(0);
  change(page);
  await expect.poll(() => answers.stems).toBe(1);
  page.append('alopecia');
  await soon();
  expect(answers.stems).toBe(1);
});

test('hears nothing after its end', async () => {
  const page = showPage('');
  const { answers, ended } = scout();
  ended.abort();
  page.append('alopecia');
  await soon();
  expect(answers.stems).toBe(0);
});

test('hears nothing once the extension is gone', async () => {
  const page = showPage('');
  let alive = true;
  const { answers } = scout({ isAlive: () => alive });
  await soon(50);
  alive = false;
  page.append('alopecia');
  await soon();
  expect(answers.stems).toBe(0);
});

test('gives up on a page that is too large, and says so', async () => {
  const page = showPage('');
  page.append('weather '.repeat(2_100_000));
  page.style.display = 'none';
  const { answers } = scout();
  await expect.poll(() => answers.givenUp).toBe(1);
  expect(answers.stems).toBe(0);
});
