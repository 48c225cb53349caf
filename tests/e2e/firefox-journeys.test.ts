import { describe, expect, it } from 'vitest';
import { closesOutside } from './harness/closes-outside.ts';
import { pageChanges } from './harness/page-changes.ts';
import { useFirefox } from './harness/use-firefox.ts';

const firefox = useFirefox();

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><body style="margin:40px;font:18px/1.6 serif">${body}</body></html>`;

const visit = (body: string) => firefox.visit({ path: 'journey.html', body: html(body) });

const two = '<p>About minoxidil here.</p><p>And alopecia areata.</p>';
const terms = ['alopecia areata', 'minoxidil'];

describe('a page in Firefox', () => {
  it('has a panel where the pointer rests, until Escape', async () => {
    const tab = await visit(two);
    await tab.untilPainted(terms);
    await tab.openOn('alopecia areata');
    expect(await tab.panelText()).toMatch(/alopecia areata/i);
    await tab.press('Escape');
    await tab.untilClosed();
    expect(await firefox.errors()).toEqual([]);
  });

  it('has a panel at the term that the keys go to', async () => {
    const tab = await visit('<p>About minoxidil here.</p>');
    await tab.untilPainted(['minoxidil']);
    const step = async () => {
      const text = await tab.panelText();
      if (!text) await firefox.pressKeys('PageDown');
      return text;
    };
    await expect.poll(step, { interval: 500 }).toMatch(/minoxidil/i);
  });

  it('is followed in all that it does to its text', async () => {
    for (const [, body, before, change, after] of pageChanges) {
      const tab = await visit(body);
      await tab.untilPainted(before);
      await tab.run(change);
      await tab.untilPainted(after);
    }
    expect(await firefox.errors()).toEqual([]);
  });

  it('is read again once it has written itself anew', async () => {
    const tab = await visit(two);
    await tab.untilPainted(terms);
    await tab.run(
      "document.open(); document.write('<!doctype html><p>On finasteride.</p>'); document.close()",
    );
    await tab.untilPainted(['finasteride']);
    await tab.openOn('finasteride');
    expect(await tab.panelText()).toMatch(/finasteride/i);
  });

  it('is read in its frames of other sites', async () => {
    const inner = firefox.addElsewhere('inner.html', html('<p>On finasteride.</p>'));
    const tab = await visit(`${two}<iframe src="${inner}"></iframe>`);
    await expect.poll(() => tab.frames()).toHaveLength(1);
    for (const frame of tab.frames()) await tab.untilPainted(['finasteride'], frame);
  });

  it('is read on where the background was stopped', async () => {
    const tab = await visit(two);
    await tab.openOn('alopecia areata');
    await tab.press('Escape');
    await tab.untilClosed();
    await firefox.stopBackground();
    await tab.openOn('minoxidil');
    expect(await tab.panelText()).toMatch(/minoxidil/i);
  });
});

describe('a dialog in Firefox', () => {
  it('has the panel above itself, which is open to presses', async () => {
    const tab = await visit(`${two}<dialog><p>What is finasteride?</p></dialog>`);
    await tab.run("document.querySelector('dialog').showModal()");
    await tab.openOn('finasteride');
    await tab.click(/^Close$/);
    await tab.untilClosed();
    expect(await tab.run("document.querySelector('dialog').open")).toBe(true);
  });

  it('that closes by any press outside stays open when the panel is pressed', async () => {
    const tab = await visit(closesOutside);
    await tab.openOn('minoxidil');
    await tab.click(/^Pin/);
    await tab.carryOut(/^Hide this term on this site$/);
    expect(await tab.run('heard')).toEqual([]);
    expect(await tab.run('offer.hidden')).toBe(false);
    await tab.run('document.documentElement.dispatchEvent(new Event("pointerdown"))');
    expect(await tab.run('offer.hidden')).toBe(true);
  });
});

it('switches a site off in the panel in Firefox, and takes it back', async () => {
  const tab = await visit(two);
  await tab.openOn('minoxidil');
  await tab.carryOut(/^Turn off on this site$/);
  await tab.untilPainted([]);
  await tab.takeBack();
  await tab.untilPainted(terms);
  expect(await firefox.errors()).toEqual([]);
});

it('looks up what is selected, from the menu of Firefox itself', async () => {
  const tab = await visit('<p>Of <b>minoxidil</b>.</p>');
  await tab.untilPainted(['minoxidil']);
  await tab.run("getSelection().selectAllChildren(document.querySelector('b'))");
  await firefox.chooseInMenu(tab, 'minoxidil', 'look-up');
  await expect.poll(() => tab.panelText()).toMatch(/minoxidil/i);
});

it('is switched off and on by its keys and in the popup of the toolbar in Firefox', async () => {
  const tab = await visit(two);
  await tab.untilPainted(terms);
  await firefox.pressKeys('End');
  await tab.untilPainted([]);
  await firefox.pressKeys('End');
  await tab.untilPainted(terms);
  await firefox.pressIcon();
  await expect.poll(() => firefox.textOf('popup')).toMatch(/127\.0\.0\.1.*Minoxidil/i);
  await firefox.pressIn('popup', 'On for 127.0.0.1');
  await tab.untilPainted([]);
});

describe('access in Firefox', () => {
  it('that is taken away clears open tabs, and that is given serves them', async () => {
    const tab = await visit(two);
    await tab.untilPainted(terms);
    await tab.openOn('minoxidil');
    await firefox.changeAccess('remove');
    await tab.untilPainted([]);
    await tab.untilClosed();
    await firefox.pressIcon();
    await expect.poll(() => firefox.textOf('popup')).toContain('Let it read this site');
    await firefox.changeAccess('add');
    await expect.poll(() => firefox.textOf('popup')).not.toContain('Let it read this site');
    await tab.untilPainted(terms);
    await tab.openOn('minoxidil');
    expect(await firefox.errors()).toEqual([]);
  });

  it('is told on the page of the first run', async () => {
    await firefox.visitOwn('welcome.html');
    await firefox.changeAccess('remove');
    await expect.poll(() => firefox.textOf('page')).toContain('Let it read pages');
    await firefox.changeAccess('add');
    await expect.poll(() => firefox.textOf('page')).not.toContain('Let it read pages');
    expect(await firefox.textOf('page')).toMatch(/hair transplant/i);
  });
});

it('keeps its scripts out of its own page, where Firefox would say that it has blocked them', async () => {
  await firefox.visitOwn('welcome.html');
  await expect.poll(() => firefox.textOf('page')).toMatch(/hair transplant/i);
  // By the time that another page is read and has its panel, the page of the first run has had its turn.
  const tab = await visit(two);
  await tab.openOn('minoxidil');
  expect(await firefox.errors()).toEqual([]);
});
