import type { BlockLabel } from '../../detection/types.ts';
import type { Pass } from '../blocks/pass.ts';
import { parentOf } from '../dom/composed-parent.ts';
import type { Slices } from '../dom/slices.ts';
import { clipRun, readRun, type Segment, type TextRun } from '../text/text-run.ts';
import { createLabels } from './labels.ts';

/** A block of a page, where its text stands, and what says what it is about. */
export interface LabelledRun {
  text: string;
  segments: Segment[];
  labels: BlockLabel[];
}

/** The text of a run; white space in the source is a space to the reader, a line break ends a line. */
function lineText({ text, segments }: TextRun): string {
  let lines = '';
  let at = 0;
  for (const { start, length } of segments) {
    lines += text.slice(at, start);
    lines += text.slice(start, start + length).replace(/[\n\r\t]/g, ' ');
    at = start + length;
  }
  return lines + text.slice(at);
}

/** The part of the run around a spot that no run before it held. */
function unreadRun(
  spot: { node: Text; offset: number },
  ends: WeakMap<Text, number>,
  { kindOf }: Pass,
): TextRun {
  const run = readRun(spot, kindOf);
  const taken = run.segments
    .filter(({ node, from, start }) => start < run.at && (ends.get(node) ?? 0) > from)
    .map(({ node, from, start, length }) => start + Math.min(length, (ends.get(node) ?? 0) - from));
  const first = Math.max(0, ...taken);
  return first > 0 ? clipRun(run, Math.min(first, run.at), run.text.length) : run;
}

/** Reads the blocks below a root in order, with their labels. Nothing is read until somebody asks for it, and the page has its turn between blocks. */
export async function readLabelled(root: Node, pass: Pass, slices: Slices): Promise<LabelledRun[]> {
  const found: LabelledRun[] = [];
  const ends = new WeakMap<Text, number>();
  const labels = createLabels();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = parentOf(node);
    if (node.data.trim() === '' || !parent || pass.leftAlone(parent)) continue;
    for (let offset = ends.get(node) ?? 0; offset < node.length; ) {
      const run = unreadRun({ node, offset }, ends, pass);
      for (const { node, from, length } of run.segments)
        ends.set(node, Math.max(ends.get(node) ?? 0, from + length));
      if ((ends.get(node) ?? 0) <= offset) break;
      offset = ends.get(node) ?? 0;
      const text = lineText(run);
      if (text.trim() !== '')
        found.push({
          text,
          segments: run.segments,
          labels: labels.labelsOf(run.container ?? parent),
        });
      await slices.turn();
    }
  }
  return found;
}
