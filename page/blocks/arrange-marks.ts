import type { chooseMarks, MarkFrequency } from '../../detection/deciding/choose-marks.ts';
import { composedOrder } from '../dom/composed-order.ts';
import { partitionPoint } from '../dom/partition-point.ts';
import type { Mark, MarkMap } from '../marks/mark.ts';
import type { Block } from './block.ts';
import type { BlockStore } from './block-store.ts';
import type { Outline } from './outline.ts';

/** What the marks of a page are ordered and chosen by. */
interface MarkOrder {
  outline: Outline;
  frequency: MarkFrequency;
  /** Whether blocks that were in order may be so no longer. */
  isMoved: boolean;
}

/** The marks of a page in order. */
export interface Arrangement extends MarkMap {
  /** The blocks that hold marks, in document order. */
  blocks(): readonly Block[];
  /** Orders the marks anew and chooses which are painted. */
  arrange(order: MarkOrder): void;
}

/** The marks in the blocks of a store. */
export function createArrangement(store: BlockStore, choose: typeof chooseMarks): Arrangement {
  let blocks: Block[] = [];
  let marks: Mark[] = [];

  function markAt(node: Node, offset: number): Mark | undefined {
    const block = store.at(node, offset);
    const part = block?.segments.find((segment) => segment.node === node);
    if (!block || !part) return;
    const position = part.start + offset - part.from;
    return block.marks.find(({ mention }) => mention.start <= position && position < mention.end);
  }

  return {
    at: (node, offset) =>
      markAt(node, offset) ?? (offset > 0 ? markAt(node, offset - 1) : undefined),
    inOrder: () => marks,
    has(mark) {
      const { startContainer, startOffset, endContainer } = mark.range;
      if (!startContainer.isConnected || !endContainer.isConnected) return false;
      const block = store.at(startContainer, startOffset);
      return block?.marks.includes(mark) ? isUnchanged(block, mark) : false;
    },
    blocks: () => blocks,
    arrange({ outline, frequency, isMoved }) {
      const before = new Set(blocks);
      const kept = blocks.filter((block) => store.all().has(block) && block.marks.length > 0);
      const added = [...store.all()].filter((one) => one.marks.length > 0 && !before.has(one));
      if (isMoved) sortBlocks(kept);
      blocks = merge(kept, sortBlocks(added));
      // Only these are chosen by section.
      const asking = blocks.filter(
        ({ marks }) => frequency !== 'every' || marks.some(({ mention }) => mention.weak),
      );
      const sections = outline.sectionsOf(
        asking.map((block) => (block.segments[0] ?? block.origin).node),
      );
      const sectionOf = new Map(asking.map((block, index) => [block, sections[index]]));
      const placed = blocks.flatMap((block) => {
        const section = sectionOf.get(block) ?? 0;
        return block.marks.map((mark) => ({ mark, mention: mark.mention, section }));
      });
      const chosen = choose(placed, frequency);
      marks = placed.map(({ mark }, index) => {
        mark.painted = chosen[index] ?? false;
        return mark;
      });
    },
  };
}

/** Puts sorted blocks into others that are sorted; few into many with few questions. */
function merge(many: Block[], few: Block[]): Block[] {
  const merged: Block[] = [];
  let taken = 0;
  for (const block of few) {
    const last = many.at(-1);
    // Most are added at the end.
    const isLast = !last || blockOrder(last, block) < 0;
    const next = isLast
      ? many.length
      : partitionPoint(many, (other) => blockOrder(other, block) < 0, taken);
    while (taken < next) merged.push(many[taken++] as Block);
    merged.push(block);
  }
  return merged.concat(many.slice(taken));
}

function blockOrder(one: Block, other: Block): number {
  const a = one.segments[0];
  const b = other.segments[0];
  if (!a || !b) return 0;
  return a.node === b.node ? a.from - b.from : composedOrder(a.node, b.node);
}

/** Sorts what is nearly sorted. Sorting asks of the later one first, browsers find the other way round quicker: they walk back from the one they are given. */
function sortBlocks(blocks: Block[]): Block[] {
  return blocks.sort((later, earlier) => -blockOrder(earlier, later));
}

function isUnchanged(block: Block, { mention }: Mark): boolean {
  return block.segments.every(({ node, from, start, length }) => {
    if (start + length <= mention.start || mention.end <= start) return true;
    const first = Math.max(0, mention.start - start);
    const last = Math.min(length, mention.end - start);
    return (
      node.data.slice(from + first, from + last) === block.text.slice(start + first, start + last)
    );
  });
}
