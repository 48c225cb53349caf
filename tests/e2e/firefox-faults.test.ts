import { describe, expect, it } from 'vitest';
import type { OwnPlace } from './harness/run-in-own.ts';
import { useFirefox } from './harness/use-firefox.ts';

const firefox = useFirefox();

const body =
  '<!doctype html><html lang="en"><title>Page</title><body style="margin:40px;font:18px/1.6 serif"><p>About minoxidil here.</p><p>And alopecia areata.</p>';
const terms = ['alopecia areata', 'minoxidil'];

/** A page with its marks. */
async function visit() {
  const tab = await firefox.visit({ path: 'faults.html', body });
  await tab.untilPainted(terms);
  return tab;
}

/** Lets nothing be stored from a page of the extension until `healStorage`. */
const breakStorage = (place: OwnPlace) =>
  firefox.runIn(
    place,
    "window.realSet = browser.storage.local.set; browser.storage.local.set = () => Promise.reject(new Error('no'));",
  );

const healStorage = (place: OwnPlace) =>
  firefox.runIn(place, 'browser.storage.local.set = window.realSet;');

describe('a choice that Firefox does not store', () => {
  it('is told in the panel and offered again', async () => {
    const tab = await visit();
    await tab.openOn('minoxidil');
    await breakStorage('background');
    await tab.carryOut(/^Turn off on this site$/);
    expect(await tab.panelText()).toMatch(/could not save/);
    expect(await tab.panelText()).not.toMatch(/Undo/);
    await tab.untilPainted(terms);
    await healStorage('background');
    await tab.click(/^Try again$/);
    await expect.poll(() => tab.panelText()).toMatch(/Off on 127/);
    await tab.untilPainted([]);
    await tab.takeBack();
    await tab.untilPainted(terms);
    expect(await firefox.errors()).toEqual([]);
  });

  it('is told in the options and offered again', async () => {
    const tab = await visit();
    await firefox.visitOwn('options.html');
    const text = () => firefox.textOf('page');
    await expect.poll(text).toContain('Only on sites that are on');
    await breakStorage('page');
    await firefox.pressIn('page', 'Only on sites that are on');
    await expect.poll(text).toMatch(/could not save this. What you see is what is saved/);
    await healStorage('page');
    await firefox.pressIn('page', 'Try again');
    await expect.poll(text).not.toMatch(/could not save/);
    await tab.front();
    await tab.untilPainted([]);
    expect(await firefox.errors()).toEqual([]);
  });
});

it.each([
  [/^Turn off on this site$/, []],
  [/^Hide this term everywhere$/, ['alopecia areata']],
])(
  '%s is done and taken back in a panel whose background was stopped meanwhile',
  async (action, left) => {
    const tab = await visit();
    await tab.openOn('minoxidil');
    await firefox.stopBackground();
    await tab.carryOut(action);
    await tab.untilPainted(left);
    await firefox.stopBackground();
    await tab.takeBack();
    await tab.untilPainted(terms);
    expect(await firefox.errors()).toEqual([]);
  },
);
