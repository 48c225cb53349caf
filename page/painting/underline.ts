import type { Color } from '../dom/color.ts';
import { elementOf } from '../dom/element-of.ts';
import { lookBehind } from '../dom/page-look.ts';
import type { Mark } from '../marks/mark.ts';
import { shadesOf, visibleOn } from './visible-on.ts';

/** How marks are underlined. */
export interface Underline {
  /** CSS declarations without any color. */
  declarations: string;
  /** The colors wished for on light and on dark ground. */
  light: Color;
  dark: Color;
}

/** Tells which of an underline's colors a mark takes: the wished one, or as strong a shade as the ground behind its text asks. */
export interface UnderlineColors {
  /** All that a mark may take, light and dark ones. */
  all(): readonly Color[];
  /** Index among them of the one that a mark takes. */
  colorOf(mark: Mark): number;
  /** Looks at the page again for every mark, since it may look different now. */
  forget(): void;
}

/** The colors of an underline; answers are kept by element, since looking behind one asks for the style of all above it. */
export function createUnderlineColors({ light, dark }: Underline): UnderlineColors {
  const shades = { light: shadesOf(light, 'light'), dark: shadesOf(dark, 'dark') };
  let known = new WeakMap<Element, number>();
  return {
    all: () => [...shades.light, ...shades.dark],
    colorOf(mark) {
      const element = elementOf(mark.range.startContainer);
      const before = known.get(element);
      if (before !== undefined) return before;
      const { background, scheme } = lookBehind(element);
      const index = visibleOn(background, shades[scheme]);
      const color = scheme === 'light' ? index : index + shades.light.length;
      known.set(element, color);
      return color;
    },
    forget() {
      known = new WeakMap();
    },
  };
}
