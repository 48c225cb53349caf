import { elementOf } from '../dom/element-of.ts';

/** CSS pixels of a letter that may be cut without anyone seeing it. */
const unseen = 0.25;

/** Tells which range to highlight so that every letter of a text stays whole. */
export interface InkedRanges {
  /** The range itself, or with the sign behind it where the last letter reaches over that; asks the page's style. */
  of(range: StaticRange): StaticRange;
}

/**
 * Browsers cut what they highlight where its last letter ends by its width; a full stop that moves under that letter is where the
 * rest of it would stand. White space is not taken along: a line below it would be seen more than the tip of a slanted letter is missed.
 */
export function createInkedRanges(): InkedRanges {
  const known = new WeakMap<StaticRange, StaticRange>();
  const inks = createInks();
  return {
    of(range) {
      const inked = known.get(range) ?? extend(range, inks);
      known.set(range, inked);
      return inked;
    },
  };
}

function extend(range: StaticRange, inks: Inks): StaticRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!reachesOver(endContainer, endOffset, inks)) return range;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset: endOffset + 1 });
}

/** Whether the letter before a place in a text reaches over the sign after it. */
function reachesOver(node: Node, offset: number, inks: Inks): boolean {
  const text = node.nodeType === Node.TEXT_NODE ? (node as Text).data : '';
  const [last, sign] = [text.charAt(offset - 1), text.charAt(offset)];
  if (!/^\p{P}$/u.test(sign)) return false;
  // What is left of a letter's width beside the next one.
  const width = inks.of(node, last + sign).width - inks.of(node, sign).width;
  return inks.of(node, last).right - width > unseen;
}

/** What a text draws, in CSS pixels: how far right of its start, and the width that it takes. */
interface Ink {
  right: number;
  width: number;
}

/** Measures in the fonts that the page has now; each text in each font once. */
interface Inks {
  of(node: Node, text: string): Ink;
}

/** Texts kept at most; a page in more fonts than that is measured anew. */
const most = 2_000;
let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

function createInks(): Inks {
  const inks = new Map<string, Ink>();
  return {
    of(node, text) {
      const style = getComputedStyle(elementOf(node));
      const { fontStyle, fontWeight, fontSize, fontFamily, fontKerning, letterSpacing } = style;
      const shown = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
      const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const key = [shown, font, fontKerning, letterSpacing].join();
      const ink = inks.get(key) ?? measure(shown, { font, fontKerning, letterSpacing });
      if (inks.size >= most) inks.clear();
      inks.set(key, ink);
      return ink;
    },
  };
}

/** What letters are drawn with, in words of CSS. */
type Letters = Pick<CSSStyleDeclaration, 'font' | 'fontKerning' | 'letterSpacing'>;

function measure(text: string, { font, fontKerning, letterSpacing }: Letters): Ink {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return { right: 0, width: 0 };
  canvas.font = font;
  canvas.fontKerning = fontKerning as CanvasFontKerning;
  canvas.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  const { actualBoundingBoxRight, width } = canvas.measureText(text);
  return { right: actualBoundingBoxRight, width };
}
