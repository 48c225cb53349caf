import { expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { untilScouted } from './harness/until-scouted.ts';

const extension = useExtension();

let count = 0;

/** Opens a page with this body. */
function visit(body: string) {
  const html = `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;
  return extension.visit({ path: `written-anew-${count++}.html`, body: html });
}

test.each([
  [
    'writes itself anew',
    `document.open(); document.write('<!doctype html><h1>New</h1><p>scalp micropigmentation and finasteride</p>'); document.close()`,
  ],
  [
    'puts another root in',
    `const root = document.createElement('html'); root.innerHTML = '<head></head><body><p>scalp micropigmentation and finasteride</p></body>'; document.documentElement.replaceWith(root)`,
  ],
  [
    'takes its root out for a while',
    `document.documentElement.remove(); setTimeout(() => { const root = document.createElement('html'); root.innerHTML = '<body><p>scalp micropigmentation and finasteride</p></body>'; document.append(root); }, 400)`,
  ],
  [
    'puts another body in',
    `const body = document.createElement('body'); body.innerHTML = '<p>scalp micropigmentation and finasteride</p>'; document.body = body`,
  ],
])('a page that %s is read, followed and answers to pointer and keys again', async (_, change) => {
  const page = await visit('<h1>First</h1><p>About minoxidil.</p>');
  const panel = extension.panelOf(page);
  await untilPainted(page, ['minoxidil']);
  await page.evaluate(change);
  await untilPainted(page, ['finasteride', 'scalp micropigmentation']);
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>dutasteride</p>')`);
  await untilPainted(page, ['dutasteride', 'finasteride', 'scalp micropigmentation']);
  await panel.openOn('finasteride');
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  expect(extension.errors).toEqual([]);
});

test('a page without terms that writes itself anew is read then', async () => {
  const page = await visit('<p>weather</p>');
  await untilScouted(page);
  await page.evaluate(`document.open(); document.write('<p>clouds</p>'); document.close()`);
  await page.evaluate(`document.body.append('minoxidil')`);
  await untilPainted(page, ['minoxidil']);
});

test('a preview frame is read at each of its drafts', async () => {
  const page = await visit('<p>finasteride</p><iframe></iframe>');
  const put = (text: string) =>
    page.evaluate((draft) => {
      const preview = document.querySelector('iframe')?.contentDocument as Document;
      preview.open();
      preview.write(`<!doctype html><p>${draft}</p>`);
      preview.close();
    }, text);
  await put('Draft: minoxidil');
  const [, frame] = page.frames();
  if (!frame) throw new Error('The page has no frame.');
  await untilPainted(frame, ['minoxidil']);
  await put('Draft: alopecia areata');
  await untilPainted(frame, ['alopecia areata']);
  await put('Draft: dutasteride');
  await untilPainted(frame, ['dutasteride']);
  await untilPainted(page, ['finasteride']);
  expect(extension.errors).toEqual([]);
});

test('a window that its opener writes is read', async () => {
  const page = await visit('<p>minoxidil</p>');
  await untilPainted(page, ['minoxidil']);
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    const print = window.open('', '_blank') as Window;
    print.document.write('<!doctype html><p>scalp micropigmentation</p>');
    print.document.close();
  });
  const print = await opened;
  await print.bringToFront();
  await untilPainted(print, ['scalp micropigmentation']);
});
