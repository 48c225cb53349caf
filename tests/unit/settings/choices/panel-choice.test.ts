import { expect, it } from 'vitest';
import { type PanelChoice, panelChange } from '../../../../settings/choices/panel-choice.ts';
import {
  type Settings,
  type SettingsChange,
  untouched,
} from '../../../../settings/choices/settings.ts';

const now = 1_000;
const site = 'clinic.example';

const cases: [string, PanelChoice, Partial<Settings>, SettingsChange][] = [
  ['switches a site off', { type: 'siteOff' }, {}, { sites: { [site]: false } }],
  [
    'keeps the rules of other sites',
    { type: 'siteOn' },
    { onByDefault: false, sites: { 'a.example': false } },
    { sites: { [site]: true } },
  ],
  ['pauses for thirty minutes', { type: 'pause' }, {}, { pausedUntil: now + 1_800_000 }],
  ['ends a pause', { type: 'resume' }, { pausedUntil: 5_000 }, { pausedUntil: null }],
  ['remembers the tip', { type: 'tipSeen' }, {}, { tipSeen: true }],
  [
    'hides a term everywhere',
    { type: 'hideEverywhere', term: 'session' },
    { hiddenTerms: { scar: true } },
    { hiddenTerms: { session: true } },
  ],
  [
    'hides a term on one site',
    { type: 'hideHere', term: 'session' },
    { hiddenTermsBySite: { [site]: ['scar'], 'a.example': ['graft'] } },
    { hiddenTermsBySite: { [site]: ['scar', 'session'] } },
  ],
  [
    'hides a term only once',
    { type: 'hideHere', term: 'scar' },
    { hiddenTermsBySite: { [site]: ['scar'] } },
    { hiddenTermsBySite: { [site]: ['scar'] } },
  ],
  [
    'remembers a form that means something else here',
    { type: 'notThisMeaning', form: 'SMP' },
    {},
    { hiddenMeaningsBySite: { [site]: ['SMP'] } },
  ],
];

it.each(cases)('%s', (_, choice, chosen, change) => {
  expect(
    panelChange(choice, {
      address: `https://${site}/prices`,
      settings: { ...untouched(), ...chosen },
      policy: { sites: {} },
      now,
    }),
  ).toEqual(change);
});
