import { expect, it } from 'vitest';
import { layoutFor, panelSize } from '../../../../page/panel/panel-size.ts';

const visible = (width: number, height: number) => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

it.each([
  ['a wide window', visible(1280, 800), 'pointer', 'card'],
  ['the narrowest window for a card', visible(480, 800), 'keyboard', 'card'],
  ['a narrow window, or a wide one at high zoom', visible(479, 800), 'pointer', 'sheet'],
  ['a wide window that is low', visible(1280, 419), 'pointer', 'sheet'],
  ['the lowest window for a card', visible(1280, 420), 'pointer', 'card'],
  ['a finger in a wide window', visible(1280, 800), 'touch', 'sheet'],
] as const)('chooses a layout for %s', (_, box, by, layout) => {
  expect(layoutFor(box, by)).toBe(layout);
});

it.each([
  ['card', visible(1280, 800), { width: 360, maxHeight: 480 }],
  ['card', visible(1280, 500), { width: 360, maxHeight: 300 }],
  ['card', visible(300, 500), { width: 276, maxHeight: 300 }],
  ['sheet', visible(320, 600), { width: 320, maxHeight: 360 }],
  ['sheet', visible(320, 256), { width: 320, maxHeight: 256 }],
  ['sheet', visible(1280, 419), { width: 640, maxHeight: 419 }],
  ['sheet', visible(1024, 1200), { width: 640, maxHeight: 480 }],
] as const)('sizes a %s for %o', (layout, box, size) => {
  expect(panelSize(layout, box)).toEqual(size);
});
