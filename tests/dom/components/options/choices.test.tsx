import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsContainer } from '../../../../components/options/OptionsContainer.tsx';
import type { OptionsPort } from '../../../../components/options/options-port.ts';
import { readNewer } from '../../../../settings/stored/newer-settings.ts';
import { readSettings, readStored } from '../../../../settings/stored/stored-settings.ts';
import { audit } from '../../audit.ts';

const { local } = fakeBrowser.storage;
const termName = (id: string) => ({ session: 'Session', smp: 'SMP' })[id] ?? id;
const noKeys: OptionsPort = { readKeys: async () => [], openKeys: undefined };

async function open(stored: Record<string, unknown> = {}, port = noKeys) {
  await local.set(stored);
  render(<OptionsContainer port={port} termName={termName} />, document.body);
  await expect.element(page.getByRole('heading', { name: 'Options' })).toBeVisible();
}

const chosen = async () => (await readStored()).chosen;
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function importFile(label: string, content: string) {
  const file = new File([content], 'file.txt');
  await userEvent.upload(page.getByLabelText(label), file);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

it('says of all choices whether they leave this browser, as it stands', async () => {
  await open();
  await expect.element(page.getByText(/^They go to your other machines/)).toBeVisible();
  await page.getByRole('switch', { name: 'Follow me to my other machines' }).click();
  await expect.element(page.getByText(/^They stay in this browser/)).toBeVisible();
  await expect.element(page.getByText(/^They go to your/)).not.toBeInTheDocument();
});

describe('the rules as text', () => {
  const text = () => page.getByRole('textbox', { name: 'The rules as text' });

  beforeEach(async () => {
    await open({ sites: { 'a.example': false, 'b.example': true } });
    await page.getByText('Edit as text, import, export').click();
  });

  it('are applied as a whole, and that is taken back', async () => {
    await text().fill('off a.example\non c.example\n');
    await button('Apply').click();
    await expect.poll(chosen).toEqual({ sites: { 'a.example': false, 'c.example': true } });
    await button('Undo').click();
    await expect.poll(chosen).toEqual({ sites: { 'a.example': false, 'b.example': true } });
  });

  it('are not applied while a line is no rule', async () => {
    await text().fill('off a.example\nnot a rule\n');
    await expect.element(page.getByText(/^Line 2: “not a rule” has a space/)).toBeVisible();
    await expect.element(button('Apply')).toBeDisabled();
    await button('Revert').click();
    await expect.element(text()).toHaveValue('off a.example\non b.example\n');
  });

  it('leave a rule alone that another page adds meanwhile', async () => {
    await text().fill('off a.example\n');
    await local.set({ sites: { 'a.example': false, 'b.example': true, 'late.example': false } });
    await expect.element(page.getByText('late.example', { exact: true })).toBeVisible();
    await button('Apply').click();
    await expect.poll(chosen).toEqual({ sites: { 'a.example': false, 'late.example': false } });
  });

  it('are imported from a file, sound or not all sound', async () => {
    await importFile('Import a list', 'c.example\non d.example\n');
    await expect.poll(async () => Object.keys((await readSettings()).sites)).toHaveLength(4);
    await importFile('Import a list', 'e.example\nno rule\n');
    await expect.element(page.getByText(/^Line 2: “no rule” has a space/)).toBeVisible();
    expect((await readSettings()).sites).not.toHaveProperty(['e.example']);
    await button('Import the sound one').click();
    await expect
      .poll(async () => (await readSettings()).sites)
      .toHaveProperty(['e.example'], false);
  });
});

describe('a file of settings', () => {
  const file = (settings: unknown, version = 1) =>
    JSON.stringify({ format: 'smp-fact-panels-settings', version, settings });

  it('is taken over, and that is taken back', async () => {
    await open({ theme: 'light' });
    await importFile('Import all', file({ theme: 'dark', openDelay: 100 }));
    await expect.poll(chosen).toEqual({ theme: 'dark', openDelay: 100 });
    await button('Undo').click();
    await expect.poll(chosen).toEqual({ theme: 'light' });
  });

  it.each([
    ['no JSON', '{\n  nonsense', /breaks at line 2/],
    ['JSON of something else', '[1, 2]', /holds no settings of this extension/],
    ['of a newer version', file({}, 9), /newer version \(format 9\)/],
    ['far too large', ' '.repeat(2_100_000), /larger than 2 MB/],
  ])('is refused when it is %s', async (_, content, message) => {
    await open({ theme: 'light' });
    await importFile('Import all', content);
    await expect.element(page.getByText(message)).toBeVisible();
    expect(await chosen()).toEqual({ theme: 'light' });
  });

  it('is taken over in part only when the person says so', async () => {
    await open();
    await importFile('Import all', file({ theme: 'dark', sites: { 'a b': true }, mystery: 1 }));
    await expect
      .element(page.getByText('Line 1: mystery: there is no such setting.'))
      .toBeVisible();
    await expect
      .element(page.getByText('Line 1: sites › a b: the value is not sound.'))
      .toBeVisible();
    expect(await chosen()).toEqual({});
    await button('Import the sound one').click();
    await expect.poll(chosen).toEqual({ theme: 'dark' });
  });
});

describe('a choice that the browser does not store', () => {
  const told = () => page.getByText(/^The browser could not save this/);

  async function openFailing(stored: Record<string, unknown> = {}) {
    await open(stored);
    const refusal = vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    onTestFinished(() => refusal.mockRestore());
    return refusal;
  }

  it.each([
    ['switch', 'Discreet', false],
    ['radio', 'Wavy', false],
  ] as const)('shows what is stored in a %s, and offers it again', async (role, name, before) => {
    const refusal = await openFailing();
    const control = page.getByRole(role, { name });
    await control.click();
    await expect.element(told()).toBeVisible();
    expect((control.element() as HTMLInputElement).checked).toBe(before);
    refusal.mockRestore();
    await button('Try again').click();
    await expect.poll(() => (control.element() as HTMLInputElement).checked).toBe(!before);
    expect(told().query()).toBeNull();
  });

  it('shows what is stored on a scale', async () => {
    await openFailing();
    const scale = page.getByRole('slider', { name: 'Opens after' });
    (scale.element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(told()).toBeVisible();
    await expect.element(scale).toHaveValue('400');
  });

  it('leaves a typed site in its field', async () => {
    const refusal = await openFailing();
    const field = page.getByLabelText('Turn a site off');
    await field.fill('clinic.example');
    await button('Add').click();
    await expect.element(told()).toBeVisible();
    await expect.element(field).toHaveValue('clinic.example');
    refusal.mockRestore();
    await button('Add').click();
    await expect.element(field).toHaveValue('');
  });

  it('leaves rules as they were written', async () => {
    await openFailing({ sites: { 'a.example': false } });
    await page.getByText('Edit as text, import, export').click();
    const text = page.getByRole('textbox', { name: 'The rules as text' });
    await text.fill('off b.example\n');
    await button('Apply').click();
    await expect.element(told()).toBeVisible();
    await expect.element(text).toHaveValue('off b.example\n');
  });

  it('is not said to be undone', async () => {
    const refusal = await openFailing({ sites: { 'a.example': false } });
    refusal.mockRestore();
    await button('Remove the rule for a.example').click();
    await expect.element(button('Undo')).toBeVisible();
    const again = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await button('Undo').click();
    await expect.element(told()).toBeVisible();
    again.mockRestore();
    await button('Try again').click();
    await expect.element(page.getByText('a.example', { exact: true })).toBeVisible();
  });
});

describe('settings', () => {
  it('are stored as they are chosen', async () => {
    await open();
    await page.getByRole('radio', { name: 'Every one' }).click();
    await page.getByRole('radio', { name: 'Wavy' }).click();
    await page.getByRole('switch', { name: 'Discreet' }).click();
    await page.getByRole('switch', { name: 'Number on the icon' }).click();
    page.getByRole('slider', { name: 'Opens after' }).element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(chosen).toEqual({
      marks: 'every',
      underlineStyle: 'wavy',
      discreet: true,
      badge: false,
      openDelay: 500,
    });
  });

  it('are shown at work in a sample', async () => {
    await open();
    const marked = () => document.querySelectorAll('.sample-mark').length;
    expect(marked()).toBe(2);
    await page.getByRole('radio', { name: 'The first on the page' }).click();
    await expect.poll(marked).toBe(1);
    await page.getByRole('radio', { name: 'Every one' }).click();
    await expect.poll(marked).toBe(4);
  });

  it('are reset, and that is taken back', async () => {
    await open({ theme: 'dark', sites: { 'a.example': false } });
    await button('Reset all').click();
    await expect.poll(chosen).toEqual({});
    await button('Undo').click();
    await expect.poll(chosen).toEqual({ theme: 'dark', sites: { 'a.example': false } });
  });

  it('of a newer version are told of and shown, and what is understood of them is in use', async () => {
    await open({ version: 2, theme: 'dark', openDelay: { touch: 7 }, fontSize: 18 });
    const notice = page.getByRole('region', { name: /come from a newer version/ });
    await expect.element(notice).toBeVisible();
    await notice.getByText('Show them').click();
    await expect.element(notice.getByText('fontSize: 18')).toBeVisible();
    await expect.element(notice.getByText('openDelay: {"touch":7}')).toBeVisible();
    await expect.poll(chosen).toEqual({ theme: 'dark' });
    await expect.element(page.getByText(/could not be read/)).not.toBeInTheDocument();
    await button('Reset all').click();
    await expect.poll(chosen).toEqual({});
    expect(await readNewer()).toMatchObject([{ version: 2, values: { theme: 'dark' } }]);
  });

  it('are said to wait while another machine has a newer version', async () => {
    await open({ syncReport: { state: 'newer', unsynced: 0, leftOut: [], at: 1 } });
    await expect.element(page.getByText(/synced once the extension is updated/)).toBeVisible();
  });

  it('that could not be read are told of, shown and discarded', async () => {
    await open({ setAside: [{ name: 'openDelay', value: 'fast', at: 1 }] });
    await page.getByText('Show what was kept aside').click();
    await expect.element(page.getByText('"fast"')).toBeVisible();
    await button('Discard them').click();
    await expect.poll(() => local.get('setAside')).toEqual({});
    await button('Undo').click();
    await expect.element(page.getByText('Show what was kept aside')).toBeVisible();
    await button('Discard them').click();
    await expect.poll(() => local.get('setAside')).toEqual({});
  });
});

it('shows hidden terms and meanings again', async () => {
  await open({
    hiddenTerms: { session: true },
    hiddenTermsBySite: { 'a.example': ['session', 'smp'] },
    hiddenMeaningsBySite: { 'b.example': ['SMP'] },
  });
  await button('Show again: Session, everywhere').click();
  await button('Show again: Session, on a.example').click();
  await button('Show again: “SMP” with another meaning, on b.example').click();
  await expect.poll(chosen).toEqual({ hiddenTermsBySite: { 'a.example': ['smp'] } });
  await button('Undo').click();
  await expect
    .poll(async () => (await chosen()).hiddenMeaningsBySite)
    .toEqual({ 'b.example': ['SMP'] });
});

it('keeps focus in the list when a row goes, and takes removals back one after the other', async () => {
  const sites = { 'a.example': false, 'b.example': false, 'c.example': false };
  await open({ sites });
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const remove = (site: string) => button(`Remove the rule for ${site}`);
  (remove('b.example').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(chosen).toEqual({ sites: { 'a.example': false, 'c.example': false } });
  expect(focused()).toBe('Remove the rule for c.example');
  await userEvent.keyboard('{Enter}');
  await expect.poll(chosen).toEqual({ sites: { 'a.example': false } });
  expect(focused()).toBe('Remove the rule for a.example');
  await userEvent.keyboard('{Enter}');
  await expect.poll(chosen).toEqual({});
  expect(document.activeElement?.textContent).toBe('Sites');
  for (const left of [1, 2, 3]) {
    await button('Undo').click();
    await expect.poll(async () => Object.keys((await chosen()).sites ?? {}).length).toBe(left);
  }
  await expect.element(button('Undo')).not.toBeInTheDocument();
  expect(document.activeElement?.textContent).toBe('Sites');
  expect(await chosen()).toEqual({ sites });
});

it('lists what found no room in the browser’s sync', async () => {
  const leftOut = ['sites/xn--mnchen-3ya.example', 'theme'];
  await open({ syncReport: { state: 'synced', unsynced: 2, leftOut, at: 1 } });
  await page.getByText('Show what is not synced').click();
  await expect.element(page.getByText('münchen.example')).toBeVisible();
  await expect.element(page.getByText('theme', { exact: true })).toBeVisible();
});

it('shows the keys and leads to the page that changes them', async () => {
  let opened = 0;
  await open(
    {},
    {
      readKeys: async () => [
        { name: 'Next term', keys: 'Alt+J' },
        { name: 'Open', keys: '' },
      ],
      openKeys: () => opened++,
    },
  );
  await expect.element(page.getByText('Alt+J')).toBeVisible();
  await expect.element(page.getByText('none', { exact: true })).toBeVisible();
  await button('Change keys in the browser').click();
  expect(opened).toBe(1);
});

it.each([
  [{ state: 'synced', unsynced: 0, leftOut: [], at: 1 }, 'Everything is in the browser’s sync.'],
  [
    { state: 'synced', unsynced: 12, leftOut: ['sites/xn--mnchen-3ya.example', 'theme'], at: 1 },
    /^12 choices found no room/,
  ],
  [{ state: 'refused', unsynced: 0, leftOut: [], at: 1 }, /^The browser did not take the choices/],
])('says how syncing went: %j', async (syncReport, sentence) => {
  await open({ syncReport });
  await expect.element(page.getByText(sentence)).toBeVisible();
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (theme) => {
  await open({
    theme,
    sites: { 'a.example': false },
    hiddenTerms: { session: true },
    underlineColor: '#aa0000',
    setAside: [{ name: 'openDelay', value: 'fast', at: 1 }],
  });
  await page.getByText('Edit as text, import, export').click();
  await importFile('Import all', '{');
  await expect.element(page.getByText(/no file of settings/)).toBeVisible();
  expect(await audit()).toEqual([]);
});
