import { drawnIn } from './composed-parent.ts';
import type { Box } from './geometry.ts';
import { visibleBox } from './viewport.ts';

/** What moves the contents of a frame in one direction: a hand and scripts, scripts alone, or nothing. */
export type ScrolledBy = 'hand' | 'script' | 'nothing';

/** What cuts off the text in it, and may scroll it: an element, or the window. */
export interface Frame {
  /** The element that scrolls; the document's root stands for the window. */
  element: Element;
  x: ScrolledBy;
  y: ScrolledBy;
  /** Where its contents can be seen, in client pixels; without the padding that the page keeps free when it scrolls to something. */
  box(): Box;
  /** Client pixels for each pixel that it is scrolled by. */
  scale: number;
}

/** How an element is positioned out of what stands around it. */
type Leaving = 'nothing' | 'absolute' | 'fixed';

/** The frames that cut off the text of an element, from the inside out, the window last; what it is positioned out of is none of them. */
export function framesAround(element: Element): Frame[] {
  const frames: Frame[] = [];
  const root = document.documentElement;
  const passesBody = getComputedStyle(root).overflow === 'visible';
  let leaves: Leaving = 'nothing';
  for (let at: Element | undefined = element; at && at !== root; at = drawnIn(at)) {
    const style = getComputedStyle(at);
    if (leaves !== 'nothing' && !holds(style, leaves)) continue;
    // The window takes over what the body declares, where the root declares nothing.
    if (cuts(style) && !(at === document.body && passesBody)) frames.push(frameOf(at, style));
    leaves =
      style.position === 'fixed' || style.position === 'absolute' ? style.position : 'nothing';
  }
  frames.push(windowFrame(passesBody ? document.body : root, leaves));
  return frames;
}

/** Whether what is positioned below an element stays within it. */
function holds(style: CSSStyleDeclaration, leaving: Leaving) {
  const { transform, translate, scale, rotate, perspective, filter, backdropFilter, contain } =
    style;
  const effects = [transform, translate, scale, rotate, perspective, filter, backdropFilter];
  if (effects.some((effect) => effect && effect !== 'none')) return true;
  if (/paint|layout|strict|content/.test(contain)) return true;
  if (/transform|perspective|filter/.test(style.willChange)) return true;
  return leaving === 'absolute' && style.position !== 'static';
}

function cuts({ overflowX, overflowY, display }: CSSStyleDeclaration) {
  const isCut = overflowX !== 'visible' || overflowY !== 'visible';
  return isCut && display !== 'inline' && display !== 'contents';
}

function frameOf(element: Element, style: CSSStyleDeclaration): Frame {
  const { offsetWidth } = element as Partial<HTMLElement>;
  const { width } = element.getBoundingClientRect();
  const scale = offsetWidth && width ? width / offsetWidth : 1;
  const inner = () => {
    const rect = element.getBoundingClientRect();
    const left = rect.left + element.clientLeft * scale;
    const top = rect.top + element.clientTop * scale;
    const right = left + element.clientWidth * scale;
    const bottom = top + element.clientHeight * scale;
    return openWhere(style, { left, top, right, bottom });
  };
  const x = scrolledBy(style.overflowX);
  const y = scrolledBy(style.overflowY);
  return { element, x, y, scale, box: () => lessPadding(inner(), style, scale) };
}

function windowFrame(declaring: Element, leaving: Leaving): Frame {
  const { overflowX, overflowY } = getComputedStyle(declaring);
  const root = document.documentElement;
  const by = (overflow: string) => {
    if (leaving === 'fixed') return 'nothing';
    return overflow === 'visible' ? 'hand' : scrolledBy(overflow);
  };
  const box = () => lessPadding(visibleBox(), getComputedStyle(root), 1);
  return { element: root, x: by(overflowX), y: by(overflowY), scale: 1, box };
}

function scrolledBy(overflow: string): ScrolledBy {
  if (overflow === 'auto' || overflow === 'scroll') return 'hand';
  return overflow === 'hidden' ? 'script' : 'nothing';
}

/** Nothing is cut off in a direction in which contents are let out. */
function openWhere({ overflowX, overflowY }: CSSStyleDeclaration, box: Box): Box {
  const across = overflowX === 'visible' ? { left: -Infinity, right: Infinity } : {};
  const down = overflowY === 'visible' ? { top: -Infinity, bottom: Infinity } : {};
  return { ...box, ...across, ...down };
}

function lessPadding(box: Box, style: CSSStyleDeclaration, scale: number): Box {
  const across = box.right - box.left;
  const down = box.bottom - box.top;
  return {
    left: box.left + lengthOf(style.scrollPaddingLeft, across, scale),
    top: box.top + lengthOf(style.scrollPaddingTop, down, scale),
    right: box.right - lengthOf(style.scrollPaddingRight, across, scale),
    bottom: box.bottom - lengthOf(style.scrollPaddingBottom, down, scale),
  };
}

/** A computed length or share in client pixels; 0 where the browser is left to choose. */
function lengthOf(css: string, whole: number, scale: number) {
  const value = Number.parseFloat(css) || 0;
  return css.endsWith('%') ? (value / 100) * whole : value * scale;
}
