/** A color in sRGB: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

export const white: Color = [255, 255, 255, 1];
export const black: Color = [0, 0, 0, 1];

/** A color seen through one with alpha below 1. */
export function over([r, g, b, alpha]: Color, below: Color): Color {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), alpha + below[3] * (1 - alpha)];
}

/** Relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white); alpha is not regarded. */
export function luminance([r, g, b]: Color): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two colors as WCAG 2 defines it, from 1 to 21. */
export function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A computed CSS color in the legacy `rgb()` forms; undefined for any other. */
export function parseRgb(css: string): Color | undefined {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+)(%?))?\)$/.exec(css);
  if (!match) return undefined;
  const [, r, g, b, alpha = '1', percent] = match;
  return [Number(r), Number(g), Number(b), Number(alpha) / (percent ? 100 : 1)];
}
