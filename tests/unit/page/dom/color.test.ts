import { expect, it } from 'vitest';
import {
  black,
  type Color,
  contrast,
  luminance,
  over,
  parseRgb,
  white,
} from '../../../../page/dom/color.ts';

it.each([
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
  ['rgb(1 2 3 / 50%)', [1, 2, 3, 0.5]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['oklch(0.5 0.1 200)', undefined],
  ['color(srgb 1 0 0)', undefined],
])('reads %s', (css, color) => {
  expect(parseRgb(css)).toEqual(color);
});

it.each<[string, Color, Color, number]>([
  ['black on white', black, white, 21],
  ['white on white', white, white, 1],
  ['mid gray on white', [118, 118, 118, 1], white, 4.54],
  ['white on mid gray', white, [118, 118, 118, 1], 4.54],
])('measures the contrast of %s', (_, a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
});

it('blends a half transparent color with what is below', () => {
  expect(over([255, 0, 0, 0.5], white)).toEqual([255, 127.5, 127.5, 1]);
});

it('knows the ends of luminance', () => {
  expect([luminance(black), luminance(white)]).toEqual([0, 1]);
});
