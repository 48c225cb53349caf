import type { Color } from './color.ts';
import { elementOf } from './element-of.ts';
import type { Mark } from './mark.ts';
import { lookBehind } from './page-look.ts';
import { visibleOn } from './visible-on.ts';

/** How marks are underlined. */
export interface Underline {
  /** CSS declarations without any color. */
  declarations: string;
  /** The colors wished for on light and on dark ground. */
  light: Color;
  dark: Color;
}

/** Tells the color of each mark's underline: the wished one, moved as far as the ground behind its text asks. */
export interface UnderlineColors {
  colorOf(mark: Mark, underline: Underline): string;
  /** Looks at the page again for every mark, since it may look different now. */
  forget(): void;
}

/** Colors that are kept by element, since looking behind one asks for the style of all above it. */
export function createUnderlineColors(): UnderlineColors {
  let known = new WeakMap<Element, string>();
  return {
    colorOf(mark, underline) {
      const element = elementOf(mark.range.startContainer);
      const before = known.get(element);
      if (before) return before;
      const { background, scheme } = lookBehind(element);
      const [r, g, b] = visibleOn(background, underline[scheme]);
      const color = `rgb(${r} ${g} ${b})`;
      known.set(element, color);
      return color;
    },
    forget() {
      known = new WeakMap();
    },
  };
}
