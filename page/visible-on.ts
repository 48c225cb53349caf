import { black, type Color, contrast, over, white } from './color.ts';

/** Least contrast of a mark with what it stands on, WCAG 2.2, 1.4.11. */
const enough = 3;

/** The color nearest to the wished one that can be seen on a background: mixed with black or white until the contrast is 3:1. */
export function visibleOn(background: Color, wished: Color): Color {
  const away = contrast(black, background) > contrast(white, background) ? black : white;
  for (let share = 0; share < 1; share += 0.1) {
    const [r, g, b] = over([away[0], away[1], away[2], share], wished);
    const color: Color = [Math.round(r), Math.round(g), Math.round(b), 1];
    if (contrast(color, background) >= enough) return color;
  }
  return away;
}
