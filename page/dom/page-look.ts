import { backgroundBehind } from './background-behind.ts';
import { type Color, luminance } from './color.ts';

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
