import { black, type Color, luminance, over, parseRgb, white } from './color.ts';
import { drawnIn } from './composed-parent.ts';

/** How the page looks behind a piece of its text. */
export interface PageLook {
  /** The color behind the text, opaque. */
  background: Color;
  scheme: 'light' | 'dark';
}

/** How the page looks behind the text of an element. */
export function lookBehind(element: Element): PageLook {
  const background = backgroundBehind(element);
  // The luminance from which black text reads better than white.
  return { background, scheme: luminance(background) > 0.179 ? 'light' : 'dark' };
}

/** The color that a reader sees behind the text of an element: all backgrounds below it, blended.
 *  Behind pictures, which cannot be read, it is guessed from the color of the text. */
function backgroundBehind(element: Element): Color {
  const layers: Color[] = [];
  for (let at: Element | undefined = element; at; at = drawnIn(at)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== 'none') {
      layers.push(averageOf(backgroundImage) ?? guess(element));
    }
    const [r, g, b, alpha] = colorOf(backgroundColor);
    const shown = alpha * Number(opacity);
    if (shown > 0) layers.push([r, g, b, shown]);
    if (layers.at(-1)?.[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvas());
}

/** The mean of a gradient's colors, seen through alike; undefined where a picture is among the images. */
function averageOf(image: string): Color | undefined {
  if (image.includes('url(') || image.includes('image(')) return undefined;
  const colors = (image.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g) ?? []).map(colorOf);
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

/** A computed color in any notation, drawn where it cannot be read. */
function colorOf(css: string): Color {
  const plain = parseRgb(css);
  if (plain) return plain;
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 0];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, alpha / 255];
}
