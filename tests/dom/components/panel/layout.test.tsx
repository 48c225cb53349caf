import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { button, drawPanel, showPanel } from './shown-panel.tsx';

afterEach(() => page.viewport(800, 600));

const box = (panel: HTMLElement, selector: string) => {
  const element = panel.querySelector(selector);
  if (!element) throw new Error(`The panel has no ${selector}.`);
  return element.getBoundingClientRect();
};

/** Elements of the panel that reach beyond its sides. */
const overflowing = (panel: HTMLElement) => {
  const { left, right } = panel.getBoundingClientRect();
  return [...panel.querySelectorAll('*:not(.visually-hidden)')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
};

describe.each([
  ['at 320 px', 320, 640],
  ['at 400% zoom of a window of 1280 by 1024', 320, 256],
])('%s', (_, width, height) => {
  it.each(['smp', 'finasteride', 'infection'])(
    '%s reflows without scrolling sideways',
    async (term) => {
      await page.viewport(width, height);
      const { panel } = showPanel(term, {}, { width: 360, height: Math.min(0.6 * height, 480) });
      for (const unfold of panel.querySelectorAll<HTMLButtonElement>('.body [aria-expanded=false]'))
        unfold.click();
      await expect.poll(() => panel.querySelector('.body [aria-expanded=false]')).toBeNull();
      expect(panel.getBoundingClientRect().width).toBeLessThanOrEqual(width);
      expect(overflowing(panel).map(({ className }) => className)).toEqual([]);
      for (const scroller of [panel, panel.querySelector('.body') as HTMLElement])
        expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
    },
  );

  it('keeps every control within reach of scrolling', async () => {
    await page.viewport(width, height);
    const { panel } = showPanel('smp', {}, { width: 360, height: Math.min(0.6 * height, 480) });
    for (const control of panel.querySelectorAll('button, a')) {
      control.scrollIntoView({ block: 'center' });
      const { top, height } = control.getBoundingClientRect();
      const frame = panel.getBoundingClientRect();
      const middle = top + height / 2;
      expect(middle > frame.top && middle < frame.bottom, control.outerHTML).toBe(true);
    }
  });
});

it('scrolls long content inside while its header and its actions stay', async () => {
  const { panel } = showPanel();
  await button(/^What studies/).click();
  const body = panel.querySelector('.body') as HTMLElement;
  body.scrollTo({ top: body.scrollHeight });
  expect(body.scrollHeight).toBeGreaterThan(5000);
  expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(480);
  expect(box(panel, '.header').top).toBeGreaterThanOrEqual(panel.getBoundingClientRect().top);
  expect(box(panel, '.footer').bottom).toBeLessThanOrEqual(panel.getBoundingClientRect().bottom);
});

it('stands at its full height from the first paint on, before its further content is made', async () => {
  const { panel } = drawPanel();
  expect(panel.querySelector('.risks')).toBeNull();
  const { height } = panel.getBoundingClientRect();
  await expect.poll(() => panel.querySelector('.risks')).not.toBeNull();
  expect(panel.getBoundingClientRect().height).toBe(height);
});

it('survives words longer than it is wide', async () => {
  const { panel } = showPanel('smp', {
    site: `${'long'.repeat(40)}.example`,
    done: 'siteOff',
  });
  expect(overflowing(panel)).toEqual([]);
});

describe('from right to left', () => {
  it('stands mirrored', async () => {
    const { panel } = showPanel('smp', { direction: 'rtl', backTo: 'Pigment' });
    expect(box(panel, '[title=Close]').left).toBeLessThan(box(panel, 'h2').left);
    expect(box(panel, '.header .icon-button').left).toBeGreaterThan(box(panel, 'h2').left);
    const range = box(panel, '.scale .price-range');
    const track = box(panel, '.scale .price-bar');
    expect(track.right - range.right).toBeCloseTo((500 / 4000) * track.width, 0);
    expect(overflowing(panel)).toEqual([]);
  });
});

describe('as a sheet', () => {
  it('has a handle, and buttons of 44 px', async () => {
    const { panel } = showPanel('smp', { layout: 'sheet' }, { width: 390 });
    expect(panel.querySelector('[data-drag-handle]')).not.toBeNull();
    for (const control of panel.querySelectorAll('.icon-button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
});

it('is not moved by the page’s text size', async () => {
  const before = showPanel().panel.getBoundingClientRect().height;
  document.documentElement.style.fontSize = '40px';
  const after = showPanel().panel.getBoundingClientRect().height;
  document.documentElement.style.fontSize = '';
  expect(after).toBe(before);
});

describe('in a sheet on a screen of 320 by 568', () => {
  const small = { width: 305, height: 340 };

  it('has its actions on one line', async () => {
    await page.viewport(320, 568);
    const { panel } = showPanel('smp', { layout: 'sheet' }, small);
    const tops = [...panel.querySelectorAll('.footer > button')].map(
      (action) => action.getBoundingClientRect().bottom,
    );
    expect(new Set(tops).size).toBe(1);
  });

  it('has nothing of its menu cut off that does not scroll', async () => {
    await page.viewport(320, 568);
    const { panel } = showPanel('smp', { layout: 'sheet', showsTip: true }, small);
    await button('More actions').click();
    expect(box(panel, '.menu').top).toBeGreaterThanOrEqual(panel.getBoundingClientRect().top);
  });
});

it('brings into sight what it says after an action, where everything scrolls together', async () => {
  await page.viewport(320, 256);
  const { panel, change } = showPanel('smp', { layout: 'sheet' }, { width: 305, height: 160 });
  change({ done: 'hideHere' });
  const { top, bottom } = panel.getBoundingClientRect();
  expect(box(panel, '.undo').top).toBeGreaterThanOrEqual(top - 1);
  expect(box(panel, '.undo').bottom).toBeLessThanOrEqual(bottom + 1);
});
