import { expect, it, test } from 'vitest';
import { pageChanges } from './harness/page-changes.ts';
import { useFirefox } from './harness/use-firefox.ts';

const firefox = useFirefox();

test.each(pageChanges)('follows %s in Firefox', async (_, body, before, change, after) => {
  const tab = await firefox.visit({
    path: 'following.html',
    body: `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`,
  });
  await tab.untilPainted(before);
  await tab.run(change);
  await tab.untilPainted(after);
  expect(await firefox.errors()).toEqual([]);
});

it('looks up what is selected, from the menu of Firefox itself', async () => {
  const tab = await firefox.visit({
    path: 'menu.html',
    body: '<!doctype html><title>x</title><body style="margin:40px;font:18px serif"><p>Of <b>minoxidil</b>.</p>',
  });
  await tab.untilPainted(['minoxidil']);
  await tab.run("getSelection().selectAllChildren(document.querySelector('b'))");
  await firefox.chooseInMenu(tab, 'minoxidil', 'look-up');
  await expect.poll(() => tab.panelText()).toMatch(/minoxidil/i);
});
