import type { Color } from '../../page/dom/color.ts';
import type { Underline } from '../../page/painting/underline.ts';
import type { ReaderSettings } from '../../settings/choices/reader-settings.ts';

/** The colors of `auto`, as they stand in components/tokens.css. */
const accent: { light: Color; dark: Color } = {
  light: [10, 101, 95, 1],
  dark: [102, 205, 195, 1],
};

/** The underline as the person chose it; a discreet one is thin. */
export function underlineOf(settings: ReaderSettings): Underline {
  const { underlineStyle, underlineColor, discreet } = settings;
  const width = discreet ? 1 : 2;
  const declarations = `text-decoration: underline ${underlineStyle} ${width}px; text-underline-offset: 3px`;
  if (underlineColor === 'auto') return { declarations, ...accent };
  const chosen = parseHex(underlineColor);
  return { declarations, light: chosen, dark: chosen };
}

/** A color like #0a655f, which is the only form that settings let through. */
function parseHex(hex: string): Color {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), 1];
}
