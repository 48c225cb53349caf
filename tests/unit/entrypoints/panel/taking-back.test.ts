import { expect, it, vi } from 'vitest';
import type { PanelReach } from '../../../../entrypoints/panel/panel-callbacks.ts';
import { panelCallbacks } from '../../../../entrypoints/panel/panel-callbacks.ts';
import type { Done, PanelEvent, ShownPanel } from '../../../../entrypoints/panel/panel-state.ts';

const asked = vi.hoisted(() => [] as { answer(): void; fail(): void }[]);

vi.mock('../../../../entrypoints/stages/messages.ts', () => ({
  sendMessage: () =>
    new Promise<void>((answer, reject) =>
      asked.push({ answer, fail: () => reject(new Error('refused')) }),
    ),
}));

const done: Done = { action: 'siteOff', undo: Promise.resolve('id') };

/** Presses Undo in a panel, and gives what it is told of and the answer that is awaited. */
async function pressUndo() {
  const sent: PanelEvent[] = [];
  const shown = { openings: 1, done, progress: 'stored' } as ShownPanel;
  const reach: Partial<PanelReach> = { shown: () => shown, send: (event) => sent.push(event) };
  panelCallbacks(reach as PanelReach).onUndo();
  await settle();
  return { sent, ...(asked.pop() as (typeof asked)[number]) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const onItsWay: PanelEvent = { type: 'progress', done, progress: 'asked' };

it('says no longer what was done as soon as it is taken back', async () => {
  const { sent, answer } = await pressUndo();
  expect(sent).toEqual([onItsWay]);
  answer();
  await settle();
  expect(sent).toEqual([onItsWay, { type: 'undo', done }]);
});

it('says again what was done where it cannot be taken back', async () => {
  const { sent, fail } = await pressUndo();
  fail();
  await settle();
  expect(sent).toEqual([onItsWay, { type: 'progress', done, progress: 'kept' }]);
});
