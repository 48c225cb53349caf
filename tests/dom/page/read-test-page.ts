import evidence from 'virtual:evidence';
import forms from 'virtual:forms';
import { onTestFinished } from 'vitest';
import { loadForms } from '../../../detection/lexicon/load-forms.ts';
import { loadLexicon } from '../../../detection/lexicon/load-lexicon.ts';
import { judgeFunctions } from '../../../entrypoints/judge/judge-functions.ts';
import { readerFunctions } from '../../../entrypoints/reader/reader-functions.ts';
import {
  type PageReader,
  type ReadingOptions,
  startReading,
} from '../../../page/reading/start-reading.ts';
import { createJudge } from '../../../page/senses/judge.ts';

const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Attaches a closed shadow root that the reader under test can open, as extensions can. */
export function attachClosed(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  closedRoots.set(host, root);
  return root;
}

/** The shadow root of an element, open or attached by `attachClosed`. */
export function openAny(host: Element): ShadowRoot | null {
  return host.shadowRoot ?? closedRoots.get(host) ?? null;
}

/** Reads the test page until the test is over. */
export function readTestPage(options: Partial<ReadingOptions> = {}): PageReader {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const loaded = loadForms(forms);
  const page = startReading({
    lexicon: readerFunctions(loaded, () => true),
    bringJudge: async () =>
      page.judge((judged) => createJudge(judgeFunctions(loadLexicon(loaded, evidence)), judged)),
    frequency: 'every',
    underline: {
      declarations: 'text-decoration: underline',
      light: [10, 101, 95, 1],
      dark: [102, 205, 195, 1],
    },
    shadowRootOf: openAny,
    onMarks() {},
    onFault(error) {
      throw error;
    },
    isAlive: () => true,
    signal: ended.signal,
    ...options,
  });
  return page;
}

/** The texts of all marks in document order. */
export function markedTexts(page: PageReader): string[] {
  return page.marks.inOrder().map(({ range }) => textOf(range));
}

/** The texts that are underlined now, in no order. */
export function paintedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => textOf(range)),
  );
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString().replaceAll(/\s+/g, ' ');
}
