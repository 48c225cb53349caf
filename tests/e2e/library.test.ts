import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();
const article = 'is-smp-surgical-or-non-surgical';

it('opens in a tab at the claim that a link names', async () => {
  const page = await extension.visitOwn(`popup.html?view=tab#article/${article}/cost/C52`);
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toMatch(/cost\/C52$/);
  const height = page.viewportSize()?.height ?? 0;
  const isInView = async () => {
    const box = await page.locator(':focus').boundingBox();
    return box && box.y >= 0 && box.y + box.height <= height;
  };
  await expect.poll(isInView).toBe(true);
});

it('lands on the heading of whatever its contents lead to', async () => {
  const page = await extension.visitOwn('popup.html?view=tab');
  const lines = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await page.getByRole('link', { name: /^Other sources \d/ }).waitFor();
  const places = await lines.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) {
    await page.locator(`nav a[href="${place}"]`).click();
    const heading = page.locator('main h2:focus');
    await expect.poll(() => heading.getAttribute('id')).toBe(place?.slice(1));
    const box = await heading.boundingBox();
    const inFront = await heading.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect([place, inFront]).toEqual([place, true]);
    expect(box?.y ?? -1, place ?? '').toBeGreaterThanOrEqual(0);
  }
});

it('is searched by keyboard alone', async () => {
  const page = await extension.visitOwn('popup.html?view=tab');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('minoxidl');
  await page
    .getByRole('status')
    .filter({ hasText: /results?$/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('term/minoxidil');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('minoxidl');
});

it('puts everything on at most 40 sheets of paper', async () => {
  const page = await extension.visitOwn('popup.html?view=tab');
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print all of it' }).click();
  await page.locator('body[data-printed]').waitFor();
  for (const text of ['The result of SMP is permanent.', 'Boxed warning', 'Redness and swelling'])
    expect(await page.locator('main').innerText()).toContain(text);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(40);
});

it('puts the questions for a visit, with what was saved, on one sheet', async () => {
  const page = await extension.visitOwn(`popup.html?view=tab#article/${article}/_questions/0`);
  for (const place of ['_questions/0', '_questions/1', 'cost/C51', 'cost/C52', 'timing/C41']) {
    await page.goto(`${page.url().split('#')[0]}#article/${article}/${place}`);
    const star = page.getByRole('button', { name: 'Save this' });
    await star.click();
    await page.locator('.save[aria-pressed=true]').waitFor();
  }
  await page.goto(`${page.url().split('#')[0]}#visit`);
  await page.getByRole('heading', { name: 'My questions' }).waitFor();
  await page.getByText('SMP carries no risk of complications.').waitFor();
  expect(await page.locator('.sheet-questions > li').count()).toBe(2);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

it.each(['A4', 'Letter'])(
  'puts the fullest questions for a visit on one sheet of %s, with its title and nothing to press',
  async (format) => {
    const page = await extension.visitOwn('popup.html?view=tab#visit');
    const text = 'What was saved, at the length of the longest statements that there are. '.repeat(
      4,
    );
    await page.evaluate(
      ([article, text]) =>
        (
          globalThis as unknown as {
            chrome: { storage: { local: { set(items: object): Promise<void> } } };
          }
        ).chrome.storage.local.set({
          saved: Object.fromEntries(
            ['C41', 'C46', 'C51', 'C52', 'C21'].map((claim, at) => [
              `article/${article}/cost/${claim}`,
              { text: `${claim}: ${text}`, at },
            ]),
          ),
        }),
      [article, text] as const,
    );
    await page.getByText('C21: What was saved').waitFor();
    expect(await page.locator('.sheet-questions > li').count()).toBe(7);
    const margin = { top: '0.5in', bottom: '0.5in', left: '0.5in', right: '0.5in' };
    expect(pagesOf(await page.pdf({ format, margin }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Questions for my visit' }).waitFor();
    for (const name of ['Print', 'Print all of it', 'Options'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    expect(await page.getByRole('link', { name: 'Back' }).count()).toBe(0);
  },
);

it('keeps what was saved when the browser window of it is closed, and erases it at one press', async () => {
  const page = await extension.visitOwn('popup.html?view=tab#term/minoxidil');
  await page.getByRole('button', { name: 'Save this' }).click();
  await page.locator('.save[aria-pressed=true]').waitFor();
  await page.getByRole('textbox', { name: 'My notes' }).fill('ask about the foam');
  await page.getByRole('searchbox').focus();
  const other = await extension.visitOwn('popup.html?view=tab#saved');
  await page.close();
  await other.getByText('ask about the foam').waitFor();
  await other.getByRole('link', { name: /^Minoxidil: / }).waitFor();
  await other.getByRole('button', { name: 'Erase all' }).click();
  await other.getByText('All of it is erased.').waitFor();
  const worker = await extension.worker();
  const left = await worker.evaluate(async () =>
    JSON.stringify(
      await (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local.get(),
    ),
  );
  expect(left).not.toContain('minoxidil');
});

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
