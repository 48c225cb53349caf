import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomeContainer } from '../../../../components/welcome/WelcomeContainer.tsx';
import { audit } from '../../audit.ts';

let asked: string[];
let tell: (granted: boolean) => void;

function open(granted: boolean, keys = '') {
  asked = [];
  const port = {
    watchAccess(listener: (granted: boolean) => void) {
      tell = listener;
      listener(granted);
    },
    readNextTermKeys: async () => keys,
    askForAccess: () => void asked.push('access'),
    openOptions: () => void asked.push('options'),
    openLibrary: () => void asked.push('library'),
  };
  render(<WelcomeContainer port={port} />, document.body);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

it('says what it does, what it never does, where it works and how to switch it off', async () => {
  open(true);
  for (const name of [
    'Try it here',
    'What it never does',
    'Where it works',
    'How to switch it off',
  ]) {
    await expect.element(page.getByRole('heading', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Choose sites' }).click();
  await page.getByRole('button', { name: 'Open the library' }).click();
  expect(asked).toEqual(['options', 'library']);
});

it.each(['Ctrl+Shift+7', ''])('names the keys as the person has them: "%s"', async (keys) => {
  open(true, keys);
  await expect.element(page.getByText('Escape closes the panel', { exact: false })).toBeVisible();
  await expect
    .poll(() => document.body.textContent?.includes('From the keyboard'))
    .toBe(keys !== '');
  expect(document.body.textContent).toContain(keys);
});

it('asks for access only where the browser withholds it', async () => {
  open(false);
  await page.getByRole('button', { name: 'Let it read pages' }).click();
  expect(asked).toEqual(['access']);
  tell(true);
  await expect
    .poll(() => page.getByRole('button', { name: 'Let it read pages' }).elements())
    .toEqual([]);
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (theme) => {
  await fakeBrowser.storage.local.set({ theme });
  open(false);
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  expect(await audit()).toEqual([]);
});
