import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsContainer } from '../../../../components/options/OptionsContainer.tsx';
import { readSettings } from '../../../../settings/stored/stored-settings.ts';
import { audit } from '../../audit.ts';

const port = { readKeys: async () => [], openKeys: undefined };

async function open(stored: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set(stored);
  render(<OptionsContainer port={port} termName={(id) => id} />, document.body);
  await expect.element(page.getByRole('heading', { name: 'Sites' })).toBeVisible();
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

const addField = () => page.getByRole('textbox', { name: /^Turn a site/ });
const rules = () => page.getByRole('list', { name: 'Site rules' }).getByRole('listitem');
const text = () => page.getByRole('list', { name: 'Site rules' }).element().textContent;
const sites = async () => (await readSettings()).sites;

describe('adding a site', () => {
  it('turns it off where others are on', async () => {
    await open();
    await addField().fill('https://www.example.com/');
    await userEvent.keyboard('{Enter}');
    await expect.poll(text).toContain('example.com');
    expect(await sites()).toEqual({ 'example.com': false });
    await expect.element(addField()).toHaveValue('');
  });

  it('turns it on where others are off', async () => {
    await open({ onByDefault: false });
    await addField().fill('example.com');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.element(page.getByRole('switch', { name: 'On for example.com' })).toBeChecked();
  });

  it.each([
    ['exa mple.com', /has a space in it/],
    ['ftp://example.com', /begin with “ftp:”/],
    ['example.com:99999', /“99999” is no port/],
    ['a*b.com', /where it cannot stand/],
    ['', /Type a site/],
    ['known.example', /in the list already/],
  ])('says beside the field what is wrong with %j', async (text, message) => {
    await open({ sites: { 'known.example': false } });
    await addField().fill(text);
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.element(addField()).toHaveAccessibleDescription(message);
    await expect.element(addField()).toBeInvalid();
    await expect.element(addField()).toHaveFocus();
    expect(await sites()).toEqual({ 'known.example': false });
  });

  it('shows an international name in its own letters', async () => {
    await open();
    await addField().fill('münchen.example');
    await userEvent.keyboard('{Enter}');
    await expect.poll(text).toContain('münchen.example');
    expect(Object.keys(await sites())).toEqual(['xn--mnchen-3ya.example']);
  });
});

describe('the list of sites', () => {
  it('switches a site', async () => {
    await open({ sites: { 'a.example': false, 'b.example': true } });
    await page.getByRole('switch', { name: 'On for a.example' }).click();
    await expect.poll(sites).toEqual({ 'a.example': true, 'b.example': true });
  });

  it('removes a site and takes that back', async () => {
    await open({ sites: { 'a.example': false, 'b.example': true } });
    await page.getByRole('button', { name: 'Remove the rule for a.example' }).click();
    await expect.poll(sites).toEqual({ 'b.example': true });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(sites).toEqual({ 'a.example': false, 'b.example': true });
  });

  it('follows changes made elsewhere', async () => {
    await open();
    await fakeBrowser.storage.local.set({ sites: { 'late.example': true } });
    await expect.poll(text).toContain('late.example');
  });

  it('is searched, and stays short with thousands of rules', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => [`site${index}.example`, false]);
    await open({ sites: Object.fromEntries(many) });
    await expect.element(page.getByText('3000 rules')).toBeVisible();
    expect(rules().elements()).toHaveLength(100);
    await page.getByRole('searchbox', { name: 'Search the rules' }).fill('site2999');
    await expect.element(page.getByText('1 of 3000 rules')).toBeVisible();
    await expect.poll(text).toContain('site2999.example');
  });

  it('shows what an organization has set, without a switch', async () => {
    await open({
      sites: { 'intranet.example': true },
      policy: { sites: { 'intranet.example': false }, onByDefault: false },
    });
    await expect.poll(text).toContain('Off, set by your organization');
    await expect.element(page.getByRole('radio', { name: /^Everywhere/ })).toBeDisabled();
    expect(page.getByRole('switch', { name: 'On for intranet.example' }).elements()).toEqual([]);
  });
});

describe('the test field', () => {
  it.each([
    ['mail.example.com/x', 'Off: the rule “*.example.com” decides.'],
    ['https://example.com/hair/1', 'On: the rule “example.com/hair” decides.'],
    ['other.example', 'On: no rule covers it, so the choice for sites without a rule decides.'],
    ['about:blank', 'This is no address of a web page.'],
  ])('says for %s: %s', async (address, answer) => {
    await open({ sites: { '*.example.com': false, 'example.com/hair': true } });
    await page.getByRole('textbox', { name: 'Which rule decides?' }).fill(address);
    await expect.element(page.getByText(answer)).toBeVisible();
  });
});

it('changes what holds for sites without a rule', async () => {
  await open();
  await page.getByRole('radio', { name: /^Only on sites/ }).click();
  await expect.poll(async () => (await readSettings()).onByDefault).toBe(false);
  await expect.element(page.getByRole('textbox', { name: 'Turn a site on' })).toBeVisible();
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (theme) => {
  await open({ theme, sites: { 'a.example': false, '*.b.example': true } });
  await addField().fill('a b');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Remove the rule for a.example' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await audit()).toEqual([]);
});
