import { expect, it } from 'vitest';
import type { PanelAction, Progress } from '../../../../components/panel/panel-actions.ts';
import { mayAct } from '../../../../entrypoints/panel/may-act.ts';

const after = (action: PanelAction, progress: Progress) => ({
  done: { action, undo: Promise.resolve('id') },
  progress,
});

it.each<[string, Parameters<typeof mayAct>[0], PanelAction[]]>([
  ['all', { done: undefined, progress: 'asked' }, ['siteOff', 'hideHere', 'pause']],
  ['none while another is on its way', after('hideHere', 'asked'), []],
  ['none but others once it is stored', after('hideHere', 'stored'), ['siteOff', 'pause']],
  ['none but others where it was not taken back', after('hideHere', 'kept'), ['siteOff', 'pause']],
  ['all after a refusal', after('siteOff', 'refused'), ['siteOff', 'hideHere', 'pause']],
  ['none on a site that is off', after('siteOff', 'stored'), []],
  ['none on a site that stays off', after('siteOff', 'kept'), []],
  ['none in a pause', after('pause', 'stored'), []],
])('a panel takes of the actions %s', (_, shown, allowed) => {
  const actions = ['siteOff', 'hideHere', 'pause'] as const;
  expect(actions.filter((action) => mayAct(shown, action))).toEqual(allowed);
});
