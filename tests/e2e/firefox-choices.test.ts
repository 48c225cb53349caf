import { describe, expect, it } from 'vitest';
import { useFirefox } from './harness/use-firefox.ts';

const firefox = useFirefox();

const page = (attributes: string) => ({
  path: 'choices.html',
  body: `<!doctype html><html lang="en"><title>Page</title><body style="margin:40px;font:18px/1.6 serif"><div ${attributes}><p>About minoxidil here.</p><p>And alopecia areata.</p></div>`,
});
const terms = ['alopecia areata', 'minoxidil'];

/** A page with its marks. */
async function visit() {
  const tab = await firefox.visit(page(''));
  await tab.untilPainted(terms);
  return tab;
}

describe('a choice in Firefox', () => {
  it.each([
    [/^Hide this term everywhere$/, /is hidden on every site/, ['alopecia areata']],
    [/^Hide this term on this site$/, /is hidden on 127\.0\.0\.1/, ['alopecia areata']],
    [/^Pause for 30 minutes$/, /Paused/, []],
  ])('%s takes effect at once, and so does its undo', async (action, said, left) => {
    const tab = await visit();
    await tab.openOn('minoxidil');
    await tab.carryOut(action);
    await expect.poll(() => tab.panelText()).toMatch(said);
    await tab.untilPainted(left);
    await tab.takeBack();
    await tab.untilPainted(terms);
    expect(await firefox.errors()).toEqual([]);
  });

  it('in the options reaches an open tab', async () => {
    const tab = await visit();
    for (const [choice, left] of [
      ['Only on sites that are on', []],
      ['Everywhere, except on sites that are off', terms],
    ] as const) {
      await firefox.visitOwn('options.html');
      await firefox.pressIn('page', choice);
      await tab.front();
      await tab.untilPainted(left);
    }
    expect(await firefox.errors()).toEqual([]);
  });
});

it('opens a panel in Firefox where a finger taps', async () => {
  const tab = await visit();
  const opens = async () => {
    if (!(await tab.panelText())) await tab.tap('minoxidil');
    return tab.panelText();
  };
  await expect.poll(opens, { interval: 1_000 }).toMatch(/minoxidil/i);
});

it('has the library in the sidebar of Firefox', async () => {
  await visit();
  await firefox.openSidebar();
  await expect.poll(() => firefox.textOf('sidebar')).toMatch(/Scalp Micropigmentation/i);
  expect(await firefox.errors()).toEqual([]);
});
