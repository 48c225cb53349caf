import { black, type Color, luminance, over, parseRgb, white } from './color.ts';
import { drawnIn } from './composed-parent.ts';

/** How the page looks behind a piece of its text. */
export interface PageLook {
  /** The color behind the text, opaque, as a reader sees it. */
  background: Color;
  scheme: 'light' | 'dark';
  /** The scheme that the page draws in, which filters may turn into the other. */
  drawn: 'light' | 'dark';
  /** What a reader sees of a color in which the text is drawn. */
  seen(color: Color): Color;
}

/** Filters by which a page changes its colors; others blur or shift them. */
const colorFilters =
  /\b(?:invert|hue-rotate|brightness|contrast|saturate|grayscale|sepia)\([^()]*\)/g;

/** How the page looks behind the text of an element: all backgrounds below it, blended and seen through the filters over them.
 *  Behind pictures, which cannot be read, the color is guessed from that of the text. */
export function lookBehind(element: Element): PageLook {
  const layers: Color[] = [];
  const filtered: { filter: string; layers: number }[] = [];
  for (let at: Element | undefined = element; at; at = drawnIn(at)) {
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(at);
    if (layers.at(-1)?.[3] !== 1) {
      if (backgroundImage !== 'none') layers.push(averageOf(backgroundImage) ?? guess(element));
      const [r, g, b, alpha] = colorOf(backgroundColor);
      const shown = alpha * Number(opacity);
      if (shown > 0) layers.push([r, g, b, shown]);
    }
    const colors = filter === 'none' ? null : filter.match(colorFilters);
    if (colors) filtered.push({ filter: colors.join(' '), layers: layers.length });
  }
  const drawn = blend(layers, []);
  const background = filtered.length ? blend(layers, filtered) : drawn;
  const seen = (color: Color) => filtered.reduce((one, { filter }) => colorOf(one, filter), color);
  return { background, scheme: schemeOf(background), drawn: schemeOf(drawn), seen };
}

/** Layers, the uppermost first, over the canvas; each filter is over the first so many of them. */
function blend(layers: Color[], filtered: { filter: string; layers: number }[]): Color {
  const all = layers.map((layer, index) =>
    filtered.reduce(
      (one, { filter, layers }) => (index < layers ? colorOf(one, filter) : one),
      layer,
    ),
  );
  return all.reduceRight((below, layer) => over(layer, below), canvas());
}

function schemeOf(background: Color): 'light' | 'dark' {
  // The luminance from which black text reads better than white.
  return luminance(background) > 0.179 ? 'light' : 'dark';
}

/** The mean of a gradient's colors, seen through alike; undefined where a picture is among the images. */
function averageOf(image: string): Color | undefined {
  if (image.includes('url(') || image.includes('image(')) return undefined;
  const colors = (image.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g) ?? []).map(
    (color) => colorOf(color),
  );
  if (colors.length === 0) return undefined;
  const mean = (index: 0 | 1 | 2 | 3) =>
    colors.reduce((sum, color) => sum + color[index], 0) / colors.length;
  return [mean(0), mean(1), mean(2), mean(3)];
}

function guess(element: Element): Color {
  return luminance(colorOf(getComputedStyle(element).color)) > 0.4 ? black : white;
}

/** What browsers draw where a page has no background: white, or near black for pages that declare a dark scheme. */
function canvas(): Color {
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const named = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
  const schemes = declared === 'normal' ? (named ?? '') : declared;
  const dark = schemes.includes('dark');
  const light = schemes.includes('light') || !dark;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return dark && (!light || prefersDark) ? [18, 18, 18, 1] : white;
}

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** A color, or a computed one in any notation, seen through a filter; drawn where it cannot be read. */
function colorOf(color: string | Color, filter = 'none'): Color {
  const plain = typeof color === 'string' ? parseRgb(color) : color;
  if (plain && filter === 'none') return plain;
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return plain ?? [0, 0, 0, 0];
  context.clearRect(0, 0, 1, 1);
  context.filter = filter;
  context.fillStyle = plain
    ? `rgb(${plain.slice(0, 3).join(' ')} / ${plain[3]})`
    : (color as string);
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, alpha / 255];
}
