import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('is saved in a file with all others, and comes back from it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    await firefox.saveInto(folder);
    const saved = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const tab = await visit();
    const inOptions = async (act: () => Promise<void>, left: readonly string[]) => {
      await firefox.visitOwn('options.html');
      await expect.poll(() => firefox.textOf('page')).toContain('Import all');
      await act();
      await tab.front();
      await tab.untilPainted(left);
    };
    await inOptions(() => firefox.pressIn('page', 'Only on sites that are on'), []);
    await inOptions(() => firefox.pressIn('page', 'Export all'), []);
    await expect.poll(saved).toEqual([expect.stringContaining('"onByDefault": false')]);
    await inOptions(() => firefox.pressIn('page', 'Reset all'), terms);
    const [text = ''] = saved();
    await inOptions(() => firefox.giveFile('Import all', { name: 'settings.json', text }), []);
    expect(await firefox.errors()).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

it('leaves neither panel nor underlines on the paper that Firefox prints', async () => {
  const tab = await visit();
  await tab.openOn('minoxidil');
  const marked = await tab.paper();
  expect(await tab.panelText()).toMatch(/minoxidil/i);
  await tab.press('Escape');
  await tab.untilClosed();
  await firefox.pressKeys('End');
  await tab.untilPainted([]);
  const bare = await tab.paper();
  expect(marked).toBe(bare);
  await tab.run("document.querySelector('p').style.textDecoration = 'underline'");
  expect(await tab.paper()).not.toBe(bare);
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
