import type { BlockReading } from '../../detection/reading/read-block.ts';
import { parentOf } from '../dom/composed-parent.ts';
import { readRun } from '../text/text-run.ts';
import type { Block } from './block.ts';
import { headingsOver } from './headings-over.ts';
import type { Outline } from './outline.ts';
import type { Pass } from './pass.ts';

/** What stands around a block, nearest first, and the nodes that say so. */
export interface Neighbors {
  headings: BlockReading[];
  before: BlockReading[];
  after: BlockReading[];
  context: Text[];
}

/** How a text is read, and words to either side of a block that count for it. */
interface Reading {
  readBlock(text: string): BlockReading;
  reach: number;
}

/** Nodes passed over to either side. */
const steps = 60;

/** Reads the headings over a block, and the texts before and after it as far as their words count. */
export function readNeighbors(
  block: Block,
  outline: Outline,
  pass: Pass,
  { readBlock, reach }: Reading,
): Neighbors {
  const context: Text[] = [];

  function readFrom(node: Text) {
    const { text, segments } = readRun({ node, offset: 0 }, pass.kindOf);
    for (const segment of segments) context.push(segment.node);
    return { reading: readBlock(text), segments };
  }

  function readBeside(from: Node, direction: 'previousNode' | 'nextNode'): BlockReading[] {
    const found: BlockReading[] = [];
    const walker = (from.ownerDocument as Document).createTreeWalker(
      from.getRootNode(),
      NodeFilter.SHOW_TEXT,
    );
    walker.currentNode = from;
    let words = 0;
    for (let step = 0; step < steps && words < reach; step++) {
      const node = walker[direction]() as Text | null;
      if (!node) break;
      context.push(node);
      const parent = parentOf(node);
      if (node.data.trim() === '' || !parent || pass.leftAlone(parent)) continue;
      const { reading, segments } = readFrom(node);
      found.push(reading);
      words += reading.words;
      const end = segments.at(direction === 'nextNode' ? -1 : 0);
      if (end) walker.currentNode = end.node;
    }
    return found;
  }

  const first = block.segments[0]?.node as Text;
  const last = block.segments.at(-1)?.node as Text;
  const headings = headingsOver(first, outline).flatMap((heading) => {
    const text = firstText(heading);
    return text ? readFrom(text).reading : [];
  });
  return {
    headings,
    before: readBeside(first, 'previousNode'),
    after: readBeside(last, 'nextNode'),
    context,
  };
}

function firstText(element: Element): Text | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim() !== '') return node as Text;
  return;
}
