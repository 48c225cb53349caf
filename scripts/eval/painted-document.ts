import type { Page } from 'playwright-core';
import type { Span } from '../../detection/types.ts';
import type { LabelledDocument } from './labels.ts';
import { noScore, type Score } from './score.ts';
import { overlaps } from './score-claims.ts';

/** Milliseconds between two looks at what is underlined, and how many looks alike mean that nothing more is to come. */
const interval = 150;
const looksAlike = 12;
/** Looks after which a page is taken as it is. */
const mostLooks = 60;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A labelled document as a page, whose element `document` holds exactly its text. */
export function pageOf(document: LabelledDocument): string {
  const {
    title = '',
    text,
    description,
    html,
  } = document as LabelledDocument & {
    description?: string;
    html?: string;
  };
  const told = description ? `<meta name="description" content="${escaped(description)}">` : '';
  return `<!doctype html><html lang="en"><title>${escaped(title)}</title>${told}<body><div id="document">${html ?? escaped(text)}</div>`;
}

/** What is underlined in the element `document`, by the places in its text. */
function underlined(page: Page): Promise<Span[]> {
  return page.evaluate(() => {
    const root = document.getElementById('document') as HTMLElement;
    const lengthUntil = (node: Node, offset: number) => {
      const range = new Range();
      range.setStart(root, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    };
    return [...CSS.highlights]
      .filter(([name, { priority }]) => name.startsWith('underline-1') && priority === 0)
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => ({
        start: lengthUntil(startContainer, startOffset),
        end: lengthUntil(endContainer, endOffset),
      }));
  });
}

/** Unfolds all that is folded, as a person does who reads the whole page. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** Scores what comes to be underlined on the page of a document. */
export async function scorePainted(page: Page, document: LabelledDocument): Promise<Score> {
  await unfold(page);
  let marks: Span[] = [];
  let alike = 0;
  for (let look = 0; look < mostLooks && alike < looksAlike; look++) {
    await page.waitForTimeout(interval);
    const now = await underlined(page);
    alike = JSON.stringify(now) === JSON.stringify(marks) ? alike + 1 : 0;
    marks = now;
  }
  const required = document.spans.filter(({ optional }) => !optional);
  const found = required.filter((span) => marks.some((mark) => overlaps(mark, span))).length;
  const alarms = marks.filter((mark) => !document.spans.some((span) => overlaps(mark, span)));
  const isNegative = document.class === 'neg';
  return {
    ...noScore,
    documents: 1,
    required: required.length,
    found,
    mentions: marks.length,
    alarms: alarms.length,
    negatives: Number(isNegative),
    alarmed: Number(isNegative && alarms.length > 0),
  };
}
