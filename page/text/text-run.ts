import { parentNodeOf } from '../dom/composed-parent.ts';
import type { ElementKind } from './element-kind.ts';
import type { Spot } from './locate.ts';
import { cutAfter, cutBefore } from './sentence-cuts.ts';

/** A text node's part of a run. */
export interface Segment {
  node: Text;
  /** Where the part begins in the node, in UTF-16 code units. */
  from: number;
  /** Where the part begins in the text of the run. */
  start: number;
  length: number;
}

/** Text as a reader sees it in one go: across inline elements, never across the edge of a block. */
export interface TextRun {
  text: string;
  segments: Segment[];
  /** The element in which the run stands. */
  container: Element | undefined;
  /** Whether a longer text goes on before or after. */
  cut: boolean;
  /** Where in its text the spot stands around which it was read. */
  at: number;
}

/** Blocks up to this length are read whole, in UTF-16 code units. */
const whole = 4_000;
/** Steps of the walk to either side; a text of more tiny parts is cut. */
const steps = 600;
/** Stands where an image, a field or code stands in a line; no term goes across it. */
const thingMark = '\ufffc';

interface Side {
  parts: (Text | string)[];
  length: number;
  /** Steps of the walk. */
  count: number;
  ended: boolean;
  container: Element | undefined;
}

/** The run around a spot. Longer ones than about 4,000 characters are cut at ends of sentences that depend on their words alone. */
export function readRun(spot: Spot, kindOf: (element: Element) => ElementKind): TextRun {
  const left = walk(spot.node, 'previous', kindOf, whole);
  const right = walk(spot.node, 'next', kindOf, whole);
  const segments: Segment[] = [];
  let text = '';
  let at = 0;
  const first = Math.max(0, spot.offset - whole);
  for (const part of [...left.parts.reverse(), spot.node, ...right.parts]) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const own = part === spot.node;
    if (own) at = text.length + spot.offset - first;
    const from = own ? first : 0;
    const data = own ? part.data.slice(first, spot.offset + whole) : part.data;
    segments.push({ node: part, from, start: text.length, length: data.length });
    text += data;
  }
  const container = left.container ?? right.container;
  const isWhole = left.ended && right.ended && left.count + right.count <= steps;
  if (isWhole && text.length <= whole && spot.node.length <= whole)
    return { text, segments, container, cut: false, at };
  return trim({ text, segments, container, cut: true, at });
}

function walk(
  origin: Text,
  direction: 'previous' | 'next',
  kindOf: (element: Element) => ElementKind,
  limit: number,
): Side {
  const side: Side = { parts: [], length: 0, count: 0, ended: true, container: undefined };
  const sibling = direction === 'next' ? 'nextSibling' : 'previousSibling';
  const child = direction === 'next' ? 'firstChild' : 'lastChild';
  let node: Node = origin;
  let broken = false;
  for (; ; side.count++) {
    if (side.count > steps || side.length > limit) return { ...side, ended: false };
    let next: Node | null = node[sibling];
    while (!next) {
      const parent: Node | null = parentNodeOf(node);
      if (!parent || parent.nodeType !== Node.ELEMENT_NODE) {
        side.container = (parent as ShadowRoot | null)?.host;
        return side;
      }
      const kind = kindOf(parent as Element);
      if (kind !== 'inline' && kind !== 'item') {
        side.container = parent as Element;
        return side;
      }
      if (kind === 'item') side.parts.push(' ');
      node = parent;
      next = node[sibling];
    }
    node = next;
    for (;;) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (broken && (node as Text).data.trim() !== '') broken = false;
        side.parts.push(node as Text);
        side.length += (node as Text).length;
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const kind = kindOf(node as Element);
        // Two line breaks in a row part paragraphs.
        if (kind === 'edge' || (kind === 'break' && broken))
          return { ...side, container: containerOf(node, kindOf) };
        if (kind === 'break') side.parts.push('\n');
        if (kind === 'thing') side.parts.push(thingMark);
        if (kind === 'break') broken = true;
        else if (kind !== 'gone') broken = false;
        if (kind === 'item') side.parts.push(' ');
        if ((kind === 'inline' || kind === 'item') && node[child]) {
          node = node[child] as Node;
          continue;
        }
      }
      break;
    }
  }
}

function containerOf(node: Node, kindOf: (element: Element) => ElementKind): Element | undefined {
  let parent: Node | null = parentNodeOf(node);
  while (
    parent?.nodeType === Node.ELEMENT_NODE &&
    ['inline', 'item'].includes(kindOf(parent as Element))
  )
    parent = parentNodeOf(parent);
  return parent?.nodeType === Node.ELEMENT_NODE
    ? (parent as Element)
    : (parent as ShadowRoot | null)?.host;
}

/** Cuts a run to the sentences around its spot; where there are none, by the length of its node. */
function trim(run: TextRun): TextRun {
  const { text, at } = run;
  const own = run.segments.findLast((part) => part.start <= at);
  const length = whole / 2;
  const offset = own ? own.from + at - own.start : 0;
  const isOne = own !== undefined && own.node.length > whole;
  const first = isOne ? at - (offset % length) : at - length;
  const last = isOne ? first + length : at + length;
  const start = cutBefore(text, at) ?? spaceAfter(text, first);
  const end = cutAfter(text, at) ?? spaceAfter(text, last);
  return clipRun(run, Math.min(start, at), Math.max(end, at + 1));
}

/** The part of a run between two positions of its text. */
export function clipRun(run: TextRun, start: number, end: number): TextRun {
  const segments = run.segments
    .filter((part) => part.start + part.length > start && part.start < end)
    .map((part) => {
      const skip = Math.max(0, start - part.start);
      const length = Math.min(part.start + part.length, end) - part.start - skip;
      return { node: part.node, from: part.from + skip, start: part.start + skip - start, length };
    });
  return { ...run, text: run.text.slice(start, end), segments, at: run.at - start };
}

function spaceAfter(text: string, position: number): number {
  if (position <= 0) return 0;
  const space = text.indexOf(' ', position);
  return space < 0 || space > position + 200 ? Math.min(position, text.length) : space + 1;
}
