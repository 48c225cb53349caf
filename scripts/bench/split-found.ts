import type { Page } from 'playwright-core';
import { type Bench, serve } from './bench.ts';
import type { ControlledBrowser } from './browsers.ts';
import { allForms } from './forms.ts';
import { markedByPeer, peerNames } from './peers.ts';
import { openAtRest } from './rest-cost.ts';
import { splitPage } from './special-pages.ts';
import type { Figure } from './table.ts';

/** Of terms that markup, spaces or hyphens split, how many are marked whole: by us and by each library. */
export async function splitFound(
  bench: Bench,
  { context, control }: ControlledBrowser,
): Promise<Figure[]> {
  const url = serve(bench, splitPage);
  const page = await openAtRest(context, url);
  await control.begin();
  await page.waitForTimeout(1_500);
  const ours = await wholeTerms(page);
  await page.close();
  const peers: number[] = [];
  for (const name of peerNames) {
    const marked = await markedByPeer(name, bench.browsers.none, url, allForms());
    peers.push(await wholeTerms(marked));
    await marked.close();
  }
  const others = peerNames.map((name, index) => `${name} ${peers[index]}`).join(', ');
  return [
    {
      what: `split terms found whole, of ${splitPage.count} (${others})`,
      value: ours,
      unit: '',
      goal: 'more than each library',
      met: ours > Math.max(...peers),
    },
  ];
}

/** In how many paragraphs all letters of the term are marked, by highlights or by elements. */
function wholeTerms(page: Page): Promise<number> {
  return page.evaluate(() => {
    const letters = (text: string) => text.replaceAll(/[\s\u00ad]/g, '').toLowerCase();
    const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
    const highlighted = (paragraph: Element) =>
      ranges
        .filter(({ startContainer }) => paragraph.contains(startContainer))
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        });
    const wrapped = (paragraph: Element) => {
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.parentElement?.closest('mark')) found.push(text.nodeValue ?? '');
      return found;
    };
    const marked = (paragraph: Element) => [...highlighted(paragraph), ...wrapped(paragraph)];
    return [...document.querySelectorAll<HTMLElement>('[data-term]')].filter((paragraph) =>
      letters(marked(paragraph).join('')).includes(letters(paragraph.dataset.term ?? '')),
    ).length;
  });
}
