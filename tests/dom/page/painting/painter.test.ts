import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contrast, parseRgb } from '../../../../page/dom/color.ts';
import type { Mark } from '../../../../page/marks/mark.ts';
import { createPainter, type Painter } from '../../../../page/painting/painter.ts';
import type { Underline } from '../../../../page/painting/underline.ts';

const teal: Underline = {
  declarations: 'text-decoration: underline dotted 2px',
  light: [10, 101, 95, 1],
  dark: [102, 205, 195, 1],
};

let ending: AbortController;
let painter: Painter;

beforeEach(() => {
  ending = new AbortController();
  painter = createPainter(teal, ending.signal);
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

/** A paragraph on a ground of its own, and the mark of its first word. */
function paragraphOn(background: string): { element: HTMLElement; mark: Mark } {
  const element = document.createElement('p');
  element.style.background = background;
  element.textContent = 'alopecia areata';
  document.body.append(element);
  const node = element.firstChild as Text;
  const range = new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: 8,
  });
  const mention = { start: 0, end: 8, term: 'a', form: 'a', weak: false } as Mark['mention'];
  return { element, mark: { mention, range, painted: true } };
}

/** The colors in which an element's text is underlined now. */
function colorsOf({ element, mark }: { element: HTMLElement; mark: Mark }): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    highlight.has(mark.range)
      ? [getComputedStyle(element, `::highlight(${name})`).textDecorationColor]
      : [],
  );
}

describe('an underline', () => {
  it.each([
    'rgb(255 255 255)',
    'rgb(17 17 17)',
    'rgb(119 119 119)',
    'rgb(10 101 95)',
    'rgb(255 220 0)',
  ])('stands out at least 3:1 on %s, whatever scheme the page declares', (background) => {
    const paragraph = paragraphOn(background);
    painter.paint([paragraph.mark]);
    const [color, ...others] = colorsOf(paragraph);
    expect(others).toEqual([]);
    const ground = parseRgb(getComputedStyle(paragraph.element).backgroundColor);
    const line = parseRgb(color ?? '');
    expect(line && ground && contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has each block’s color on a page of several', () => {
    const light = paragraphOn('#fff');
    const dark = paragraphOn('#111');
    painter.paint([light.mark, dark.mark]);
    expect(colorsOf(light)).toEqual(['rgb(10, 101, 95)']);
    expect(colorsOf(dark)).toEqual(['rgb(102, 205, 195)']);
  });

  it('follows a block that changes its ground, once it is looked at again', () => {
    const paragraph = paragraphOn('#fff');
    painter.paint([paragraph.mark]);
    paragraph.element.style.background = '#111';
    painter.forgetLooks();
    painter.paint([paragraph.mark]);
    expect(colorsOf(paragraph)).toEqual(['rgb(102, 205, 195)']);
  });

  it('takes a chosen color at once', () => {
    const paragraph = paragraphOn('#fff');
    painter.paint([paragraph.mark]);
    painter.setUnderline({ ...teal, light: [170, 0, 0, 1] });
    painter.paint([paragraph.mark]);
    expect(colorsOf(paragraph)).toEqual(['rgb(170, 0, 0)']);
  });

  it('comes back when the page has taken it away, and goes with the signal', () => {
    const paragraph = paragraphOn('#fff');
    painter.paint([paragraph.mark]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    painter.paint([paragraph.mark]);
    expect(colorsOf(paragraph)).toEqual(['rgb(10, 101, 95)']);
    ending.abort();
    expect(colorsOf(paragraph)).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('never registers more highlights than a few, however colorful the page', () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) =>
      paragraphOn(`rgb(${100 + i} ${90 + 2 * i} ${140 - i})`),
    );
    painter.paint(paragraphs.map(({ mark }) => mark));
    expect(CSS.highlights.size).toBeLessThanOrEqual(8);
    for (const paragraph of paragraphs) expect(colorsOf(paragraph)).toHaveLength(1);
  });

  it('leaves the page’s style sheets alone until there is something to paint', () => {
    painter.paint([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('takes other colors without another change of style', () => {
    const light = paragraphOn('#fff');
    painter.paint([light.mark]);
    const before = [...(document.adoptedStyleSheets[0]?.cssRules ?? [])];
    const others = ['#111', '#777', '#0a655f'].map(paragraphOn);
    painter.paint([light, ...others].map(({ mark }) => mark));
    for (const paragraph of others) expect(colorsOf(paragraph)).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    const after = [...(document.adoptedStyleSheets[0]?.cssRules ?? [])];
    expect(after.map((rule) => before.indexOf(rule))).toEqual([...before.keys()]);
  });

  it('reaches text in a shadow root', () => {
    const paragraph = paragraphOn('#fff');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(paragraph.element);
    document.body.append(host);
    painter.paint([paragraph.mark]);
    expect(colorsOf(paragraph)).toEqual(['rgb(10, 101, 95)']);
  });
});
