import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentMark } from '../../../../page/hover/current-mark.ts';
import { showOneMark } from '../../../../page/hover/one-mark.ts';
import { pointedMark } from '../../../../page/hover/pointed-mark.ts';
import type { Mark } from '../../../../page/marks/mark.ts';
import { marksIn } from '../marks-in.ts';
import { showPage } from '../shown-page.ts';

const looks = [
  ['that the keys have come to', currentMark],
  ['that the pointer is on', pointedMark],
] as const;

let ending: AbortController;
let mark: Mark;

beforeEach(() => {
  ending = new AbortController();
  [mark] = marksIn([showPage('<p>About PRP</p>')], ['PRP']).inOrder() as [Mark];
});

afterEach(() => {
  ending.abort();
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
});

const holds = (highlight: Highlight) => highlight.has(mark.range);
const names = () => [...CSS.highlights].filter(([, one]) => holds(one)).map(([name]) => name);

/** How the mark looks on the screen. */
function lines(): string[] {
  const text = document.querySelector('p') as Element;
  return names().map((name) => getComputedStyle(text, `::highlight(${name})`).textDecorationLine);
}

describe.each(looks)('the look of the mark %s', (_, look) => {
  it('has another name each time, which no page can know before', () => {
    showOneMark(look, ending.signal)(mark);
    const first = names();
    ending.abort();
    ending = new AbortController();
    showOneMark(look, ending.signal)(mark);
    expect(first).toHaveLength(1);
    expect(names()).toHaveLength(1);
    expect(names()).not.toEqual(first);
    expect(lines()).toEqual(['underline']);
  });

  it.each([
    ['cleared the registry', () => CSS.highlights.clear()],
    ['emptied the highlight', () => CSS.highlights.get(names()[0] ?? '')?.clear()],
    [
      'taken the style sheets away',
      () => {
        document.adoptedStyleSheets = [];
      },
    ],
    ['put its own under the name', () => CSS.highlights.set(names()[0] ?? '', new Highlight())],
  ])('comes back by itself where the page has %s', async (_, take) => {
    showOneMark(look, ending.signal)(mark);
    take();
    expect(lines()).not.toEqual(['underline']);
    await expect.poll(lines).toEqual(['underline']);
  });

  it('leaves to the page what it has put under the name', async () => {
    showOneMark(look, ending.signal)(mark);
    const [name = ''] = names();
    const own = new Highlight();
    CSS.highlights.set(name, own);
    await expect.poll(lines).toEqual(['underline']);
    ending.abort();
    expect([...CSS.highlights]).toEqual([[name, own]]);
  });

  it('is for the screen alone', () => {
    showOneMark(look, ending.signal)(mark);
    const media = document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map((rule) => rule instanceof CSSMediaRule && rule.conditionText),
    );
    expect(media).toEqual(['not print']);
  });
});
