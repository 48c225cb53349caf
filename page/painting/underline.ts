import type { Color } from '../dom/color.ts';
import { elementsIn, keepsLetters } from '../dom/keeps-letters.ts';
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
  /** Index among them of the one that a mark takes; undefined where an underline would change its letters. */
  colorOf(mark: Mark): number | undefined;
  /** Whether a mark would take the same one if the page were looked at again. */
  holds(mark: Mark): boolean;
  /** Looks at the page again for every mark, since it may look different now. */
  forget(): void;
}

/** The colors of an underline; answers are kept by element, since looking behind one asks for the style of all above it. */
export function createUnderlineColors({ light, dark }: Underline): UnderlineColors {
  const shades = { light: shadesOf(light, 'light'), dark: shadesOf(dark, 'dark') };
  let known = new WeakMap<Element, number | undefined>();

  function lookAt(element: Element): number | undefined {
    if (!keepsLetters(element)) return undefined;
    const { background, drawn, seen } = lookBehind(element);
    const index = visibleOn(background, shades[drawn].map(seen));
    return drawn === 'light' ? index : index + shades.light.length;
  }

  function askOnce(element: Element): number | undefined {
    if (!known.has(element)) known.set(element, lookAt(element));
    return known.get(element);
  }

  return {
    all: () => [...shades.light, ...shades.dark],
    colorOf({ range }) {
      const [first, ...others] = elementsIn(range);
      const color = first && askOnce(first);
      return others.every((other) => askOnce(other) !== undefined) ? color : undefined;
    },
    holds({ range }) {
      return elementsIn(range).every((element) => askOnce(element) === lookAt(element));
    },
    forget() {
      known = new WeakMap();
    },
  };
}
