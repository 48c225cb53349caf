import { partitionPoint } from '../dom/partition-point.ts';
import { type Block, needsContext } from './block.ts';
import { createContextIndex } from './context-index.ts';

/** The blocks of a page, by the text nodes they stand in. */
export interface BlockStore {
  /** The block that covers this character of a text node. */
  at(node: Node, offset: number): Block | undefined;
  /** The blocks that hold text of the node, in the order of its text. */
  on(node: Node): readonly Block[];
  /** The blocks that hold any of this stretch of a text node. */
  between(node: Node, from: number, to: number): Block[];
  /** The blocks whose decisions rest on the text of the node. */
  restingOn(node: Node): Iterable<Block>;
  all(): ReadonlySet<Block>;
  add(block: Block): void;
  remove(block: Block): void;
  /** Replaces the nodes around the block on which its decisions rest. */
  setContext(block: Block, nodes: Text[]): void;
}

/** An empty store; nodes that the page forgets are forgotten here too. */
export function createBlockStore(): BlockStore {
  const blocks = new Set<Block>();
  const byNode = new WeakMap<Node, Block[]>();
  const contexts = createContextIndex();
  const on = (node: Node): readonly Block[] => byNode.get(node) ?? [];

  return {
    at(node, offset) {
      const here = on(node);
      const block = here[indexAfter(here, node, offset) - 1];
      return block && offset < endIn(block, node) ? block : undefined;
    },
    between(node, from, to) {
      const here = on(node);
      const first = Math.max(0, indexAfter(here, node, from) - 1);
      return here
        .slice(first, indexAfter(here, node, to - 1))
        .filter((block) => endIn(block, node) > from);
    },
    on,
    restingOn: contexts.restingOn,
    all: () => blocks,
    add(block) {
      blocks.add(block);
      for (const { node, from } of block.segments) {
        const here = byNode.get(node);
        if (!here) byNode.set(node, [block]);
        else here.splice(here.findLastIndex((other) => fromIn(other, node) <= from) + 1, 0, block);
      }
    },
    remove(block) {
      blocks.delete(block);
      contexts.set(block, []);
      for (const { node } of block.segments) {
        const here = byNode.get(node);
        if (!here) continue;
        if (here.length === 1 && here[0] === block) byNode.delete(node);
        else here.splice(here.indexOf(block), here.includes(block) ? 1 : 0);
      }
    },
    setContext: contexts.set,
  };
}

/** The blocks of a store that rest on what stands around them. */
export function needingContext(store: BlockStore): Block[] {
  return [...store.all()].filter(needsContext);
}

/** Index of the first block of a node that begins after an offset. */
function indexAfter(here: readonly Block[], node: Node, offset: number): number {
  return partitionPoint(here, (block) => fromIn(block, node) <= offset);
}

function fromIn(block: Block, node: Node): number {
  return block.segments.find((segment) => segment.node === node)?.from ?? 0;
}

function endIn(block: Block, node: Node): number {
  const part = block.segments.find((segment) => segment.node === node);
  return part ? part.from + part.length : 0;
}
