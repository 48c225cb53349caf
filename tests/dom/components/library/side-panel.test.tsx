import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanel } from '../../../../components/library/SidePanel.tsx';
import { readSettings } from '../../../../settings/stored/stored-settings.ts';
import { audit } from '../../audit.ts';
import { index, packagedLibrary } from '../../packaged-library.ts';

const content = { index };
const files = packagedLibrary();

/** Undefined while nobody asks on which term the pointer rests. */
let point: ((term: string) => void) | undefined;

function open() {
  point = undefined;
  render(
    <SidePanel
      content={content}
      files={files}
      watchPointed={(listener, signal) => {
        point = listener;
        signal.addEventListener('abort', () => {
          point = undefined;
        });
      }}
      onOpenOptions={() => undefined}
    />,
    document.body,
  );
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
});

const follow = () => page.getByRole('switch', { name: 'Follow the term under the pointer' });
const star = () => page.getByRole('button', { name: 'Save this' });

describe('the library beside a page', () => {
  it('asks for no term until that is wanted, and for none once it is not', async () => {
    open();
    await expect.element(follow()).not.toBeChecked();
    expect(point).toBeUndefined();
    await follow().click();
    await expect.poll(() => point).toBeDefined();
    expect((await readSettings()).followPointer).toBe(true);
    await follow().click();
    await expect.poll(() => point).toBeUndefined();
  });

  it.each([360, 320])('breaks no word of its foot %i px wide', async (width) => {
    await page.viewport(width, 640);
    open();
    await expect.element(follow()).toBeVisible();
    const word = page.getByRole('button', { name: 'Options' }).element();
    const text = document.createRange();
    text.selectNodeContents(word);
    expect(text.getClientRects()).toHaveLength(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(800, 600);
  });

  it('has nothing that axe objects to', async () => {
    open();
    await expect.element(follow()).toBeVisible();
    expect(await audit()).toEqual([]);
  });
});

describe('what is saved', () => {
  it('stands on its page with a way to its place, and is let go of again', async () => {
    location.hash = 'term/fue';
    open();
    await star().click();
    await expect.element(star()).toHaveAttribute('aria-pressed', 'true');
    location.hash = 'saved';
    const kept = page.getByRole('link', { name: /^Follicular unit excision: / });
    await expect.element(kept).toBeVisible();
    expect(await audit()).toEqual([]);
    await page.getByRole('button', { name: /^Remove: Follicular/ }).click();
    await expect.element(page.getByText(/^Nothing is saved yet/)).toBeVisible();
  });

  it('stays readable when the library has lost it', async () => {
    await fakeBrowser.storage.local.set({ saved: { 'term/lost': { text: 'A lost term', at: 1 } } });
    location.hash = 'saved';
    open();
    await page.getByRole('link', { name: 'A lost term' }).click();
    await expect.element(page.getByRole('heading', { name: 'No longer here' })).toBeVisible();
  });

  it('is erased at one press, which can be taken back at once', async () => {
    await fakeBrowser.storage.local.set({
      saved: { 'term/fue': { text: 'A term', at: 1 } },
      ownNotes: { fue: 'ask for the price' },
    });
    location.hash = 'saved';
    open();
    await page.getByRole('button', { name: 'Erase all' }).click();
    await expect.element(page.getByText('All of it is erased.')).toBeVisible();
    expect(await readSettings()).toMatchObject({ saved: {}, ownNotes: {} });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('ask for the price')).toBeVisible();
  });

  it('says when no more fits', async () => {
    const saved = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`term/t${at}`, { text: 'A term', at: 1 }]),
    );
    await fakeBrowser.storage.local.set({ saved });
    location.hash = 'term/fue';
    open();
    await star().click();
    await expect.element(page.getByText(/^500 things are saved, and no more fit/)).toBeVisible();
    await expect.element(star()).toHaveAttribute('aria-pressed', 'false');
  });

  it('shows what another window has written', async () => {
    location.hash = 'term/fue';
    open();
    const note = page.getByRole('textbox', { name: 'My notes' });
    await expect.element(note).toHaveValue('');
    await fakeBrowser.storage.local.set({ ownNotes: { fue: 'from the other window' } });
    await expect.element(note).toHaveValue('from the other window');
  });

  it('keeps the terms that were looked at only once that is wanted', async () => {
    location.hash = 'term/fue';
    open();
    await expect.element(star()).toBeVisible();
    location.hash = 'saved';
    const keep = page.getByRole('switch', { name: 'Keep the terms I looked at' });
    await keep.click();
    await expect.element(keep).toBeChecked();
    location.hash = 'term/smp';
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect
      .poll(() => fakeBrowser.storage.session.get('recentTerms'))
      .toEqual({ recentTerms: ['smp'] });
    location.hash = 'saved';
    await expect.element(page.getByRole('link', { name: 'Scalp micropigmentation' })).toBeVisible();
  });
});
