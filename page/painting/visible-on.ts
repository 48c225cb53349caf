import { black, type Color, contrast, over, white } from '../dom/color.ts';

/** Least contrast of a mark with what it stands on, WCAG 2.2, 1.4.11. */
const enough = 3;

/** Shares of black or white in the shades of a color. */
const shares = [0, 0.25, 0.5, 1];

/** The shades of a wished color for grounds of one scheme: itself, and ever stronger ones to black on light grounds, to white on dark ones. */
export function shadesOf(wished: Color, scheme: 'light' | 'dark'): Color[] {
  const [r, g, b] = scheme === 'light' ? black : white;
  return shares.map((share) => {
    const [red, green, blue] = over([r, g, b, share], wished);
    return [Math.round(red), Math.round(green), Math.round(blue), 1];
  });
}

/** Index of the first shade that can be seen on a background, with a contrast of 3:1; of the last where none is. */
export function visibleOn(background: Color, shades: readonly Color[]): number {
  const index = shades.findIndex((shade) => contrast(shade, background) >= enough);
  return index < 0 ? shades.length - 1 : index;
}
