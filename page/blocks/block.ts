import type { BlockReading } from '../../detection/reading/read-block.ts';
import type { Mark } from '../marks/mark.ts';
import type { Segment } from '../text/text-run.ts';

/** A stretch of the page that holds a stem, and what was made of it. */
export interface Block {
  text: string;
  segments: Segment[];
  container: Element | undefined;
  /** Where its stem stood, from which it can be read again. */
  origin: { node: Text; offset: number };
  /** What it says; nothing where its text is hidden or left alone now. */
  reading: BlockReading | undefined;
  /** Nodes around it on whose text its decisions rest. */
  context: Text[];
  marks: Mark[];
  /** Number of the last look at its style. */
  looked: number;
}

/** Whether what the block says depends on what stands around it. */
export function needsContext(block: Block): boolean {
  return block.reading?.candidates.some(({ sure }) => !sure) ?? false;
}

/** Whether two readings of the same place found the same text in the same nodes. */
export function isSameText(block: Block, text: string, segments: readonly Segment[]): boolean {
  return (
    block.text === text &&
    block.segments.length === segments.length &&
    block.segments.every(
      (segment, index) =>
        segment.node === segments[index]?.node && segment.from === segments[index]?.from,
    )
  );
}

/** The range of a stretch of the block's text, or undefined where its nodes are shorter by now. */
export function rangeIn(block: Block, start: number, end: number): StaticRange | undefined {
  const first = block.segments.findLast((segment) => segment.start <= start);
  const last = block.segments.findLast((segment) => segment.start < end);
  if (!first || !last) return;
  const startOffset = first.from + start - first.start;
  const endOffset = last.from + Math.min(end - last.start, last.length);
  if (startOffset > first.node.length || endOffset > last.node.length) return;
  return new StaticRange({
    startContainer: first.node,
    startOffset,
    endContainer: last.node,
    endOffset,
  });
}
