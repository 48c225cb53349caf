import { library } from 'virtual:library';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Leaf } from '../../../../components/panel/sections/leaf.ts';
import { button, leavesOf, showPanel } from './shown-panel.tsx';

afterEach(() => page.viewport(800, 600));

const box = (panel: HTMLElement, selector: string) => {
  const element = panel.querySelector(selector);
  if (!element) throw new Error(`The panel has no ${selector}.`);
  return element.getBoundingClientRect();
};

/** Elements of the panel that reach beyond its sides. */
const overflowing = (panel: HTMLElement) => {
  const { left, right } = panel.getBoundingClientRect();
  return [...panel.querySelectorAll('*:not(.kind *, svg *)')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
};

describe.each([
  ['at 320 px', 320, 640],
  ['at 400% zoom of a window of 1280 by 1024', 320, 256],
])('%s', (_, width, height) => {
  it.each<[string, Leaf | undefined]>([
    ['smp', undefined],
    ['finasteride', undefined],
    ['norwood-scale', undefined],
    ['epidermis', undefined],
    ...leavesOf('smp').map((leaf): [string, Leaf] => ['smp', leaf]),
  ])('%s reflows without scrolling sideways (%s)', async (term, leaf) => {
    await page.viewport(width, height);
    const { panel } = showPanel(
      term,
      { leaf },
      { width: 360, height: Math.min(0.6 * height, 480) },
    );
    for (const unfold of panel.querySelectorAll<HTMLButtonElement>('.body [aria-expanded=false]'))
      unfold.click();
    await expect.poll(() => panel.querySelector('.body [aria-expanded=false]')).toBeNull();
    expect(panel.getBoundingClientRect().width).toBeLessThanOrEqual(width);
    expect(overflowing(panel).map(({ className }) => className)).toEqual([]);
    for (const scroller of [panel, panel.querySelector('.body') as HTMLElement])
      expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
  });

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

it('scrolls a long view inside while its head stays', () => {
  const { panel } = showPanel('smp', { leaf: 'findings' });
  const body = panel.querySelector('.body') as HTMLElement;
  body.scrollTo({ top: body.scrollHeight });
  expect(body.scrollTop).toBeGreaterThan(0);
  expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(480);
  expect(box(panel, '.header').top).toBeGreaterThanOrEqual(panel.getBoundingClientRect().top);
});

it('stands as high as it can at a leaf, so that what was pressed stays inside', () => {
  const { panel } = showPanel('smp', { leaf: 'related' });
  expect(panel.getBoundingClientRect().height).toBe(480);
  const low = showPanel('smp', { leaf: 'related' }, { height: 300 }).panel;
  expect(low.getBoundingClientRect().height).toBe(300);
});

describe('“Turn off on this site”', () => {
  it.each(library.terms.flatMap(({ id }) => [true, false].map((showsTip) => ({ id, showsTip }))))(
    'stands in words on $id, and in no box larger than they are ($showsTip)',
    ({ id, showsTip }) => {
      const { panel } = showPanel(id, { showsTip });
      const frame = panel.getBoundingClientRect();
      const word = box(panel, '.off-word');
      const pressed = box(panel, '.off-button');
      expect(word.left).toBeGreaterThanOrEqual(frame.left);
      expect(word.right).toBeLessThanOrEqual(frame.right);
      expect(word.height).toBeGreaterThan(10);
      expect(pressed.width - word.width).toBeLessThanOrEqual(16);
      expect(pressed.height).toBeGreaterThanOrEqual(24);
      expect(word.bottom).toBeLessThanOrEqual(box(panel, '.what p').top);
    },
  );

  it('is a sign in a low and narrow window, as large as other signs', async () => {
    await page.viewport(320, 256);
    const { panel } = showPanel('smp', {}, { width: 320, height: 256 });
    expect(box(panel, '.off-button').width).toBe(28);
    expect(box(panel, '.off-button .icon').width).toBeGreaterThan(0);
    expect(box(panel, '.off-button').top).toBe(box(panel, '[title=Close]').top);
  });
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
    // Money runs from left to right in every language.
    const band = box(panel, '.band');
    const lane = box(panel, '.lane');
    expect(band.left - lane.left).toBeCloseTo((500 / 6000) * lane.width, 0);
    expect(overflowing(panel)).toEqual([]);
  });
});

describe('as a sheet', () => {
  it('has a handle, and controls of 44 px', async () => {
    const { panel } = showPanel('smp', { layout: 'sheet' }, { width: 390 });
    expect(panel.querySelector('[data-drag-handle]')).not.toBeNull();
    for (const control of panel.querySelectorAll('button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(44);
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
    const ways = [...panel.querySelectorAll('.footer > button')].filter((way) =>
      way.checkVisibility(),
    );
    expect(ways.map(({ textContent }) => textContent)).toEqual(['Pain', 'All sections']);
    expect(new Set(ways.map((way) => way.getBoundingClientRect().bottom)).size).toBe(1);
  });
});

describe.each([
  ['a window of 360 by 640', { window: [360, 640], width: 360, height: 384 }],
  [
    'a window of 360 by 640, beside a term in its middle',
    { window: [360, 640], width: 360, height: 160 },
  ],
  ['a window of 640 by 360', { window: [640, 360], width: 640, height: 360 }],
  ['a screen of 320 by 568', { window: [320, 568], width: 305, height: 340 }],
  ['a window of 320 by 256', { window: [320, 256], width: 320, height: 256 }],
])('the menu in %s', (_, { window: [across = 0, down = 0], ...size }) => {
  const top = (element: Element) => element.getBoundingClientRect().top;
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;

  it.each(
    (['sheet', 'card'] as const).flatMap((layout) =>
      ['smp', 'vellus-hair'].map((term) => ({ layout, term })),
    ),
  )('is within reach in a $layout on $term', async ({ layout, term }) => {
    await page.viewport(across, down);
    const { panel } = showPanel(term, { layout, showsTip: true }, size);
    await button('More actions').click();
    const menu = panel.querySelector('.menu') as HTMLElement;
    const footer = panel.querySelector('.footer') as HTMLElement;
    expect(top(menu)).toBeGreaterThanOrEqual(top(panel));
    expect(bottom(menu)).toBeLessThanOrEqual(top(footer));
    expect(bottom(footer)).toBeLessThanOrEqual(bottom(panel) + 1);
    for (const part of menu.querySelectorAll('.menu-reason, button')) {
      part.scrollIntoView({ block: 'nearest' });
      expect(top(part), part.textContent ?? '').toBeGreaterThanOrEqual(top(menu));
      expect(bottom(part), part.textContent ?? '').toBeLessThanOrEqual(bottom(menu));
    }
  });

  it('stays within reach when the window grows lower', async () => {
    await page.viewport(across, down + 200);
    const { panel } = showPanel('smp', { layout: 'sheet' }, { ...size, height: size.height + 200 });
    await button('More actions').click();
    await page.viewport(across, down);
    const host = (panel.getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.maxBlockSize = `${size.height}px`;
    const menu = panel.querySelector('.menu') as HTMLElement;
    await expect.poll(() => top(menu) - top(panel)).toBeGreaterThanOrEqual(0);
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

it('shows definition and cost in a window of 320 by 256', async () => {
  await page.viewport(320, 256);
  const { panel } = showPanel(
    'smp',
    { layout: 'sheet', showsTip: true },
    { width: 320, height: 256 },
  );
  expect(panel.querySelector('.tip')?.getBoundingClientRect().height).toBe(0);
  const { bottom } = panel.getBoundingClientRect();
  for (const seen of ['.what', '[data-leaf=cost]'])
    expect(box(panel, seen).bottom, seen).toBeLessThanOrEqual(bottom);
});
