import readability from 'text-readability';
import type { FactPanelProps } from '../../../../components/panel/FactPanel.tsx';
import { leavesOf, showPanel } from './shown-panel.tsx';

/** What a view of a panel asks of a reader. */
export interface Measure {
  /** Words that are seen. */
  words: number;
  /** Controls that Tab comes to. */
  stops: number;
  /** Screens of 360 by 480 pixels that it is high; wider ones where letters are wider than those that systems commonly have. */
  screens: number;
  /** Whether it must be scrolled to be read. */
  scrolls: boolean;
  /** School years that its sentences take, after Flesch and Kincaid. */
  grade: number;
}

/** The words of an element that are seen, those that the style sheet draws included. */
export function wordsIn(element: HTMLElement): string[] {
  const drawn = [...element.querySelectorAll<HTMLElement>('.said')].map(
    ({ dataset }) => dataset.said ?? '',
  );
  return [...drawn, element.innerText].join(' ').match(/[\p{L}\p{N}$€£][^\s·|]*/gu) ?? [];
}

/** Em that a letter takes in DejaVu Sans, the widest font in which a common system sets its interface. */
const widestCommon = 0.495;

/** How much wider the letters of a panel are on this machine than any common ones; 1 where they are not. */
const extraWidth = once(() => {
  const { panel } = showPanel();
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) throw new Error('This browser measures no text.');
  pen.font = `1000px ${getComputedStyle(panel).fontFamily}`;
  const sample =
    'Wide and narrow letters, as many as there are in a line of a panel: 36 to 39 of 100.';
  return Math.max(1, pen.measureText(sample).width / sample.length / 1000 / widestCommon);
});

/** A view as it stands in a panel of 360 by 480 pixels, or as many letters across where they are wider than any common ones. */
export function measure(term: string, props: Partial<FactPanelProps> = {}): Measure {
  const { panel } = showPanel(term, props, { width: 360 * extraWidth() });
  const body = panel.querySelector('.body') as HTMLElement;
  const around = panel.offsetHeight - body.clientHeight;
  return {
    words: wordsIn(panel).length,
    stops: panel.querySelectorAll('button, a[href]').length,
    screens: (around + body.scrollHeight) / 480,
    scrolls: body.scrollHeight > body.clientHeight,
    grade: readability.fleschKincaidGrade(sentencesIn(body)),
  };
}

/** The leaf of a term that is highest. */
export function longestLeaf(term: string): { leaf: string; screens: number } {
  const [first] = leavesOf(term)
    .map((leaf) => ({ leaf, screens: measure(term, { leaf }).screens }))
    .sort((one, other) => other.screens - one.screens);
  if (!first) throw new Error(`The panel of ${term} has no leaf.`);
  return first;
}

function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** What stands on the lines of a view, each as a sentence of its own. */
const sentencesIn = (element: HTMLElement): string =>
  element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}/u.test(line))
    .map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
    .join(' ');
