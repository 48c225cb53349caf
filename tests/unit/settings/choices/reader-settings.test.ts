import { expect, it } from 'vitest';
import { readerSettings } from '../../../../settings/choices/reader-settings.ts';
import { untouched } from '../../../../settings/choices/settings.ts';

it('gives a page what is hidden everywhere and on its own site, and nothing of other sites', () => {
  const all = {
    ...untouched(),
    sites: { 'secret.example': false },
    hiddenTerms: { scar: true as const },
    hiddenTermsBySite: { 'clinic.example': ['session'], 'secret.example': ['graft'] },
    hiddenMeaningsBySite: { 'clinic.example': ['SMP'], 'secret.example': ['DHT'] },
  };
  const settings = readerSettings(all, 'clinic.example');
  expect(settings.hiddenTerms).toEqual(['scar', 'session']);
  expect(settings.hiddenForms).toEqual(['SMP']);
  expect(JSON.stringify(settings)).not.toMatch(/secret|graft|DHT/);
});

it('passes the chosen delays and looks on', () => {
  const settings = readerSettings({ ...untouched(), openDelay: 0, theme: 'dark' }, 'a.example');
  expect(settings).toMatchObject({
    openDelay: 0,
    closeDelay: 300,
    theme: 'dark',
    hiddenTerms: [],
    hiddenForms: [],
  });
});
