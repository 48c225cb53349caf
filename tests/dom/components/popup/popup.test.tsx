import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { library } from 'virtual:library';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { placedClaims } from '../../../../articles/index.ts';
import type { LibraryContent } from '../../../../components/library/library-content.ts';
import { PopupContainer } from '../../../../components/popup/PopupContainer.tsx';
import type { PopupPort, TabView } from '../../../../components/popup/popup-port.ts';
import { readSettings } from '../../../../settings/stored/stored-settings.ts';
import { audit } from '../../audit.ts';

const clinic: TabView = {
  address: 'https://clinic.example/smp',
  reach: 'open',
  counts: { smp: 4, pigment: 1 },
};

/** The library as it stands once all of it is read. */
const read: LibraryContent = { names: library.terms, library };

let calls: unknown[][];
let show: (tab: TabView) => void;

function open(tab: TabView = clinic, content = read) {
  calls = [];
  const record =
    (name: string) =>
    (...rest: unknown[]) =>
      void calls.push([name, ...rest]);
  const port: PopupPort = {
    watchTab(listener) {
      show = listener;
      listener(tab);
    },
    jumpTo: record('jumpTo'),
    readFacts: async () => undefined,
    askForAccess: record('askForAccess'),
    openOptions: record('openOptions'),
    openInTab: record('openInTab'),
  };
  render(<PopupContainer content={content} port={port} />, document.body);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
});

const siteSwitch = () => page.getByRole('switch', { name: 'On for clinic.example' });

describe('the site', () => {
  it('is switched off and on', async () => {
    open();
    await expect.element(siteSwitch()).toBeChecked();
    await siteSwitch().click();
    await expect
      .element(page.getByText('Nothing is marked: the rule “clinic.example” decides.'))
      .toBeVisible();
    expect((await readSettings()).sites).toEqual({ 'clinic.example': false });
    await siteSwitch().click();
    await expect.element(siteSwitch()).toBeChecked();
    await expect.poll(async () => (await readSettings()).sites).toEqual({});
  });

  it('is switched off for one page only', async () => {
    open();
    await page.getByRole('button', { name: 'Off for this page and below' }).click();
    await expect.element(siteSwitch()).not.toBeChecked();
    expect((await readSettings()).sites).toEqual({ 'clinic.example/smp': false });
  });

  it('is paused and resumed', async () => {
    open();
    await page.getByRole('button', { name: 'Pause 30 minutes' }).click();
    await expect.element(page.getByText(/^Paused everywhere until/)).toBeVisible();
    await page.getByRole('button', { name: 'Resume now' }).click();
    await expect.element(page.getByText(/^Terms are marked/)).toBeVisible();
  });

  it('is shown as it is stored where the browser could not save the switch, and offers it again', async () => {
    open();
    await expect.element(siteSwitch()).toBeChecked();
    const refusal = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('full'));
    await siteSwitch().click();
    await expect.element(page.getByText(/^The browser could not save this/)).toBeVisible();
    await expect.element(siteSwitch()).toBeChecked();
    refusal.mockRestore();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(siteSwitch()).not.toBeChecked();
    expect(page.getByText(/^The browser could not save this/).query()).toBeNull();
  });

  it('cannot be switched when an organization decides', async () => {
    await fakeBrowser.storage.local.set({ policy: { sites: { 'clinic.example': false } } });
    open();
    await expect.element(siteSwitch()).toBeDisabled();
    await expect.element(page.getByText(/Your organization has set this/)).toBeVisible();
  });

  it.each<[string, TabView, RegExp]>([
    [
      'withheld by the browser',
      { ...clinic, reach: 'withheld' },
      /keeps the extension out of this site/,
    ],
    [
      'closed to extensions',
      { ...clinic, reach: 'closed' },
      /keep extensions out of their own pages/,
    ],
  ])('says when it is %s', async (_, tab, sentence) => {
    open(tab);
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(page.getByRole('switch').elements()).toEqual([]);
  });

  it('asks the browser for access when told to', async () => {
    open({ ...clinic, reach: 'withheld' });
    await page.getByRole('button', { name: 'Let it read this site' }).click();
    expect(calls).toEqual([['askForAccess']]);
  });
});

describe('the terms on the page', () => {
  it('are listed with their counts, the most frequent first, and lead to the page', async () => {
    open();
    await page
      .getByRole('button', { name: /^Scalp micropigmentation 4 times on this page/ })
      .click();
    expect(calls).toEqual([['jumpTo', 'smp']]);
    const chips = page.getByRole('region', { name: 'On this page' }).getByRole('button');
    expect(chips.elements().map((chip) => chip.firstChild?.textContent)).toEqual([
      'Scalp micropigmentation',
      'Pigment',
    ]);
  });

  it('are all shown when asked for, where there are many', async () => {
    const counts = Object.fromEntries(library.terms.slice(0, 12).map(({ id }) => [id, 1]));
    open({ ...clinic, counts });
    const chips = page.getByRole('button', { name: /on this page: show it$/ });
    expect(chips.elements().length).toBeLessThan(12);
    await page.getByRole('button', { name: 'Show all 12' }).click();
    await expect.poll(() => chips.elements().length).toBe(12);
  });

  it('come with a word on what was not read of a very large page', async () => {
    open({ ...clinic, readTo: 2_000_000 });
    await expect.element(page.getByText(/too large to be read whole.*2 million/)).toBeVisible();
  });

  it('follow the page', async () => {
    open();
    await expect.element(page.getByRole('button', { name: /^Pigment 1 time on/ })).toBeVisible();
    show({ ...clinic, counts: {} });
    await expect.element(page.getByText('No hair-loss or SMP term was found here.')).toBeVisible();
  });
});

describe('the library', () => {
  const [article] = library.articles;
  if (!article) throw new Error('The library has no article.');

  it('lists every section with every claim in it', async () => {
    open();
    for (const section of article.sections) {
      await page.getByRole('heading', { name: section.short, exact: true }).last().click();
      await expect.element(page.getByText(section.heading, { exact: true })).toBeVisible();
    }
    for (const { claim } of placedClaims(article)) {
      expect(page.getByText(claim.text, { exact: false }).elements().length).toBeGreaterThan(0);
    }
    expect(document.querySelectorAll('.claim')).toHaveLength(article.claims.length);
  });

  it('shows cost range and risks before anything is unfolded', async () => {
    open();
    const cost = page.getByRole('region', { name: 'Cost' });
    await expect.element(cost).toBeVisible();
    expect(cost.element().textContent).toMatch(/\$500\s–\s\$3,000.*per session/);
    const risks = page.getByRole('region', { name: 'What can go wrong' });
    for (const { name } of article.risks) expect(risks.element().textContent).toContain(name);
  });

  it('opens at the claim that its address names', async () => {
    location.hash = `article/${article.id}/cost/C46`;
    open();
    const claim = article.claims.find(({ id }) => id === 'C46');
    await expect.poll(() => document.activeElement?.textContent).toContain(claim?.text);
  });

  it('leads from a claim to what the article says otherwise', async () => {
    location.hash = `article/${article.id}/cost/C52`;
    open();
    await expect.poll(() => document.activeElement?.className).toBe('claim');
    const found = page.elementLocator(document.activeElement as Element);
    await found.getByText(/The article also says otherwise/).click();
    await found.getByRole('link').first().click();
    await expect.poll(() => document.activeElement?.className).toBe('claim');
    expect(location.hash).not.toContain('C52');
  });
});

describe('the search', () => {
  const field = () => page.getByRole('searchbox', { name: 'Search the article and the glossary' });

  it('answers while one types, with typing errors, and highlights the hits', async () => {
    open();
    await field().fill('infecton');
    await expect.element(page.getByText(/^\d+ results$/)).toBeVisible();
    expect(page.getByText('infection', { exact: true }).elements()[0]?.tagName).toBe('MARK');
  });

  it('is left and entered with the arrow keys, and a result opens with Enter', async () => {
    open();
    await field().fill('minoxidil');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.tagName).toBe('A');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field().element());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => document.activeElement?.className).toBe('term');
    await expect.element(page.getByRole('button', { name: /^Back to \d+ results/ })).toBeVisible();
  });

  it('says when nothing is known', async () => {
    open();
    await field().fill('zzzzqqq');
    await expect.element(page.getByText('Nothing is known here about “zzzzqqq”.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: /^Glossary/ })).toBeVisible();
  });
});

it.each<TabView['reach']>(['withheld', 'closed'])(
  'has nothing that axe objects to when %s',
  async (reach) => {
    open({ ...clinic, reach });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await audit()).toEqual([]);
  },
);

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (theme) => {
  await fakeBrowser.storage.local.set({ theme });
  location.hash = `article/${library.articles[0]?.id}/cost/C46`;
  open();
  await expect.poll(() => document.activeElement?.className).toBe('claim');
  expect(document.documentElement.dataset.theme).toBe(theme);
  expect(await audit()).toEqual([]);
  await page.getByRole('searchbox').fill('risk');
  await expect.element(page.getByText(/^\d+ results$/)).toBeVisible();
  expect(await audit()).toEqual([]);
});

describe('a library that is not all there', () => {
  it.each<[string, LibraryContent, RegExp]>([
    ['damaged', { fault: 'damaged' }, /file of the extension is damaged/],
    ['of another version', { fault: 'otherVersion' }, /another version of the extension/],
    ['whole but for a part', { ...read, fault: 'damaged' }, /Some of the library/],
  ])('and is %s says so, and the site can still be switched', async (_, content, sentence) => {
    open(clinic, content);
    await expect.element(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect.element(siteSwitch()).toBeVisible();
    expect(page.getByRole('searchbox').elements()).toHaveLength(content.library ? 1 : 0);
  });

  it('is waited for in silence, with the terms of the page named as soon as names are there', async () => {
    open(clinic, { names: library.terms });
    await expect.element(page.getByRole('button', { name: /^Pigment/ })).toBeVisible();
    // The place for alerts is always there, so that what comes into it is read out.
    const told = page
      .getByRole('alert')
      .elements()
      .map((alert) => alert.textContent);
    expect(told.join('')).toBe('');
  });
});
