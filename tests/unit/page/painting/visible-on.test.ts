import fc from 'fast-check';
import { expect, it } from 'vitest';
import { black, type Color, contrast, luminance, white } from '../../../../page/dom/color.ts';
import { shadesOf, visibleOn } from '../../../../page/painting/visible-on.ts';

const channel = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(channel, channel, channel, fc.constant(1)) as fc.Arbitrary<Color>;

function seenOn(background: Color, wished: Color): Color {
  const scheme = luminance(background) > 0.179 ? 'light' : 'dark';
  const shades = shadesOf(wished, scheme);
  return shades[visibleOn(background, shades)] as Color;
}

it('gives a color with a contrast of at least 3:1 on every background', () => {
  fc.assert(
    fc.property(color, color, (background, wished) => {
      expect(contrast(seenOn(background, wished), background)).toBeGreaterThanOrEqual(3);
    }),
  );
});

it('keeps a wished color that can be seen already', () => {
  expect(seenOn(white, [15, 118, 110, 1])).toEqual([15, 118, 110, 1]);
  expect(seenOn(black, [102, 205, 195, 1])).toEqual([102, 205, 195, 1]);
});

it('darkens a color too faint on white, but no further than it must', () => {
  const faint: Color = [150, 200, 195, 1];
  expect(contrast(seenOn(white, faint), white)).toBeLessThan(4);
});
