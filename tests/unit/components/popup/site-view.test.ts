import { expect, it } from 'vitest';
import type { TabView } from '../../../../components/popup/popup-port.ts';
import { siteView } from '../../../../components/popup/site-view.ts';
import { type SiteState, untouchedSites } from '../../../../settings/sites/site-state.ts';

const tab = (address: string | undefined, reach: TabView['reach'] = 'open') => ({
  address,
  reach,
  counts: {},
});
const page = 'https://www.xn--mnchen-3ya.example/haar';

it.each<[string, TabView, Partial<SiteState>, object]>([
  ['on', tab(page), {}, { state: 'on', site: 'münchen.example', path: 'münchen.example/haar' }],
  ['off', tab(page), { onByDefault: false }, { state: 'off' }],
  ['paused', tab(page), { pausedUntil: 11 }, { state: 'paused' }],
  ['on when the pause is over', tab(page), { pausedUntil: 9 }, { state: 'on' }],
  ['on, without a path', tab('https://a.example/'), {}, { state: 'on', path: undefined }],
  ['withheld', tab(page, 'withheld'), {}, { state: 'withheld', site: 'münchen.example' }],
  [
    'withheld, with an address that is kept back',
    tab(undefined, 'withheld'),
    {},
    { state: 'withheld', site: '' },
  ],
  ['closed', tab('chrome://settings', 'closed'), {}, { state: 'closed' }],
  ['unknown', tab(undefined), {}, { state: 'unknown' }],
  ['unknown for what is no web page', tab('file:///a'), {}, { state: 'unknown' }],
])('a tab is %s', (_, view, sites, expected) => {
  expect(siteView(view, { ...untouchedSites, ...sites }, 10)).toMatchObject(expected);
});
