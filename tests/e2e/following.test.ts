import { expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { pageChanges } from './harness/page-changes.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { untilScouted } from './harness/until-scouted.ts';

const extension = useExtension();

let count = 0;

/** Opens a page with this body. */
function visit(body: string) {
  const html = `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;
  return extension.visit({ path: `following-${count++}.html`, body: html });
}

test.each(pageChanges)('follows %s', async (_, body, before, change, after) => {
  const page = await visit(body);
  await untilScouted(page);
  await untilPainted(page, before);
  await page.evaluate(change);
  await untilPainted(page, after);
  expect(extension.errors).toEqual([]);
});

test.each([
  [
    'another origin',
    () => `<iframe src="${frameAddress().replace('127.0.0.1', 'localhost')}"></iframe>`,
  ],
  ['srcdoc', () => `<iframe srcdoc="<p>minoxidil</p>"></iframe>`],
  [
    'a blob',
    () =>
      `<iframe></iframe><script>document.querySelector('iframe').src = URL.createObjectURL(new Blob(['<p>minoxidil</p>'], { type: 'text/html' }))</script>`,
  ],
  [
    'an empty document that a script fills',
    () =>
      `<iframe src="about:blank"></iframe><script>setTimeout(() => document.querySelector('iframe').contentDocument.body.append('minoxidil'), 300)</script>`,
  ],
])('reads a frame of %s', async (_, body) => {
  const page = await visit(body());
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The page has no frame.');
  await untilPainted(frame, ['minoxidil']);
  expect(extension.errors).toEqual([]);
});

function frameAddress(): string {
  return extension.server.add('frame.html', '<!doctype html><p>minoxidil</p>');
}

test('reads declarative shadow roots, open and closed', async () => {
  const page = await visit(
    '<div><template shadowrootmode="open"><p>minoxidil</p></template></div><x-card><template shadowrootmode="closed"><p>finasteride</p></template></x-card>',
  );
  await untilPainted(page, ['finasteride', 'minoxidil']);
});

test('reads on after the page comes back from the back/forward cache', async () => {
  const page = await visit('<p>minoxidil</p>');
  await untilPainted(page, ['minoxidil']);
  await page.goto(extension.server.add('away.html', '<p>Elsewhere</p>'));
  await page.goBack();
  await page.evaluate(`document.body.append('finasteride')`);
  await untilPainted(page, ['finasteride', 'minoxidil']);
});

test('reads a page that was rendered ahead once it is shown', async () => {
  const ahead = extension.server.add('ahead.html', '<!doctype html><p>minoxidil</p>');
  const page = await visit(
    `<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [ahead], eagerness: 'immediate' }] })}</script><a href="${ahead}">Go</a>`,
  );
  await expect.poll(() => extension.server.requests).toContain('ahead.html');
  await page.click('a');
  await page.waitForURL(ahead);
  await untilPainted(page, ['minoxidil']);
});

test.each([
  ['an XML document', 'image.xml', 'application/xml', '<list><item>minoxidil</item></list>'],
  [
    'a drawing',
    'image.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">minoxidil</text></svg>',
  ],
  ['a frameset', 'frames.html', 'text/html', '<frameset><frame src="about:blank"></frameset>'],
  [
    'a page that writes itself anew',
    'write.html',
    'text/html',
    '<p>x</p><script>setTimeout(() => { document.open(); document.write("<p>weather</p>"); document.close(); }, 200)</script>',
  ],
  [
    'a frame that vanishes',
    'vanish.html',
    'text/html',
    '<iframe srcdoc="<p>minoxidil</p>"></iframe><script>onload = () => setTimeout(() => document.querySelector("iframe").remove(), 5)</script>',
  ],
])('says nothing wrong on %s', async (_, path, type, body) => {
  const page = await extension.visit({ path, body, headers: { 'content-type': type } });
  await untilScouted(page);
  await outwait(page);
  expect(extension.errors).toEqual([]);
});
