import readability from 'text-readability';
import type { FactPanelProps } from '../../../../components/panel/FactPanel.tsx';
import { extraWidth } from '../../extra-width.ts';
import { leavesOf, showPanel } from './shown-panel.tsx';

/** What a view of a panel asks of a reader. */
export interface Measure {
  /** Words that are seen. */
  words: number;
  /** Controls that Tab comes to. */
  stops: number;
  /** Screens of 360 by 480 pixels that it is high, wider ones where the letters are. */
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

/** A view as it stands in a panel of 360 by 480 pixels, or of as many letters where they are wider than any common ones. */
export function measure(term: string, props: Partial<FactPanelProps> = {}): Measure {
  let { panel } = showPanel(term, props);
  const width = 360 * extraWidth(panel);
  if (width > 360) panel = showPanel(term, props, { width }).panel;
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

/** What stands on the lines of a view, each as a sentence of its own. */
const sentencesIn = (element: HTMLElement): string =>
  element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}/u.test(line))
    .map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
    .join(' ');
