import type { BlockReading } from '../../detection/reading/read-block.ts';
import { parentOf } from '../dom/composed-parent.ts';
import { readRun } from '../text/text-run.ts';
import type { Block } from './block.ts';
import type { Outline } from './outline.ts';
import type { Pass } from './pass.ts';

/** What stands around a block, and the nodes that say so. */
export interface Neighbors {
  heading: BlockReading | undefined;
  before: BlockReading | undefined;
  after: BlockReading | undefined;
  context: Text[];
}

/** Nodes passed over on the way to the next text that can be seen. */
const steps = 60;

/** Reads the nearest heading, the text before and the text after a block. */
export function readNeighbors(
  block: Block,
  outline: Outline,
  pass: Pass,
  readBlock: (text: string) => BlockReading,
): Neighbors {
  const context: Text[] = [];

  function readFrom(node: Text): BlockReading {
    const run = readRun({ node, offset: 0 }, pass.kindOf);
    for (const segment of run.segments) context.push(segment.node);
    return readBlock(run.text);
  }

  function readBeside(
    from: Node,
    direction: 'previousNode' | 'nextNode',
  ): BlockReading | undefined {
    const walker = (from.ownerDocument as Document).createTreeWalker(
      from.getRootNode(),
      NodeFilter.SHOW_TEXT,
    );
    walker.currentNode = from;
    for (let step = 0; step < steps; step++) {
      const node = walker[direction]() as Text | null;
      if (!node) return;
      context.push(node);
      const parent = parentOf(node);
      if (node.data.trim() !== '' && parent && !pass.leftAlone(parent)) return readFrom(node);
    }
    return;
  }

  const first = block.segments[0]?.node as Text;
  const last = block.segments.at(-1)?.node as Text;
  const title = outline.headingOf(first);
  const words = title && firstText(title);
  return {
    heading: words && readFrom(words),
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
