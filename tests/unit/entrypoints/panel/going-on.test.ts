import { expect, it, vi } from 'vitest';
import type { PanelReach } from '../../../../entrypoints/panel/panel-callbacks.ts';
import { panelCallbacks } from '../../../../entrypoints/panel/panel-callbacks.ts';
import type { PanelEvent, ShownPanel } from '../../../../entrypoints/panel/panel-state.ts';

const answers = vi.hoisted(() => [] as ((answer: unknown) => void)[]);

vi.mock('../../../../entrypoints/stages/messages.ts', () => ({
  sendMessage: () => new Promise((answer) => answers.push(answer)),
}));

function panelOf(openings: number) {
  let shown = { openings } as ShownPanel;
  const sent: PanelEvent[] = [];
  const reach: Partial<PanelReach> = { shown: () => shown, send: (event) => sent.push(event) };
  return {
    sent,
    on: panelCallbacks(reach as PanelReach),
    opens: () => {
      shown = { openings: openings + 1 } as ShownPanel;
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('goes on to a term once its sheet is here', async () => {
  const panel = panelOf(1);
  panel.on.onShowTerm('graft');
  await settle();
  expect(panel.sent).toEqual([]);
  answers.pop()?.({ fault: 'damaged' });
  await settle();
  expect(panel.sent).toEqual([{ type: 'go-on', term: 'graft' }]);
});

it('does not go on in another panel that has opened meanwhile', async () => {
  const panel = panelOf(1);
  panel.on.onShowTerm('session');
  await settle();
  panel.opens();
  answers.pop()?.({ fault: 'damaged' });
  await settle();
  expect(panel.sent).toEqual([]);
});
