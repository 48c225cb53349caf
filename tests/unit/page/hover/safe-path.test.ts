import { describe, expect, it } from 'vitest';
import { distance, type Point } from '../../../../page/dom/geometry.ts';
import { isApproaching } from '../../../../page/hover/safe-path.ts';

const line = { left: 100, top: 100, right: 140, bottom: 120 };
const below = { left: 100, top: 128, right: 460, bottom: 400 };
const above = { left: 100, top: 0, right: 460, bottom: 92 };
const sheet = { left: 0, top: 400, right: 470, bottom: 600 };
const p = (x: number, y: number): Point => ({ x, y });

describe('the way to the panel', () => {
  it.each([
    ['straight down to a panel below', p(120, 119), p(120, 124), below, true],
    ['out of the side of a short term, on a slant', p(139, 108), p(145, 112), below, true],
    ['along the line, away from the panel', p(139, 108), p(200, 108), below, false],
    ['along the line, level', p(150, 110), p(160, 110), sheet, false],
    ['up, away from a panel below', p(120, 110), p(120, 98), below, false],
    ['back from the panel to the term', p(120, 300), p(120, 250), sheet, false],
    ['straight up to a panel above', p(120, 101), p(120, 96), above, true],
    ['down, away from a panel above', p(120, 119), p(120, 125), above, false],
    ['a long way down to a sheet', p(120, 200), p(110, 220), sheet, true],
    ['a long way down within the wedge', p(250, 200), p(260, 220), sheet, true],
    ['a long way down outside the wedge', p(400, 160), p(400, 180), sheet, false],
    ['along the edge of the panel, a few pixels off', p(464, 200), p(465, 210), below, true],
    ['beside the panel, beyond its margin', p(480, 200), p(475, 210), below, false],
  ])('%s', (_, from, to, panel, approaching) => {
    expect(isApproaching(from, to, line, panel)).toBe(approaching);
  });
});

it.each([
  ['inside', p(120, 110), 0],
  ['beside', p(150, 110), 10],
  ['off a corner', p(143, 124), 5],
])('measures the distance to a box from %s', (_, point, pixels) => {
  expect(distance(point, line)).toBe(pixels);
});
