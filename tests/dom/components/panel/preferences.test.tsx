import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { showPanel } from './shown-panel.tsx';

interface DevTools {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

const prefer = (name: string, value: string) =>
  (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', {
    features: [{ name, value }],
  });

beforeEach(() => prefer('forced-colors', 'none'));
afterEach(() => prefer('forced-colors', 'none'));

const colorsOf = (panel: HTMLElement, selector: string) =>
  getComputedStyle(panel.querySelector(selector) ?? panel);

it('draws the price range in a system color where colors are forced', async () => {
  await prefer('forced-colors', 'active');
  const { panel } = showPanel();
  const range = colorsOf(panel, '.band').backgroundColor;
  expect(range).not.toBe(getComputedStyle(panel).backgroundColor);
});

it('outlines what is told by color alone where colors are forced', async () => {
  await prefer('forced-colors', 'active');
  const { panel } = showPanel('smp', { pinned: true });
  expect(colorsOf(panel, '[aria-pressed=true]').outlineStyle).toBe('solid');
});

it('leaves no muted text where more contrast is wanted', async () => {
  await prefer('prefers-contrast', 'more');
  const { panel } = showPanel();
  expect(colorsOf(panel, '.kind').color).toBe(getComputedStyle(panel).color);
});

it('moves nothing by itself', async () => {
  const { panel } = showPanel('smp', { showsTip: true });
  expect(panel.getAnimations({ subtree: true })).toEqual([]);
});
