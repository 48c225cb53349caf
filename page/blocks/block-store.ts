import type { Block } from './block.ts';

/** The blocks of a page, by the text nodes they stand in. */
export interface BlockStore {
  /** The block that covers this character of a text node. */
  at(node: Node, offset: number): Block | undefined;
  /** The blocks that hold text of the node, in the order of its text. */
  on(node: Node): readonly Block[];
  /** The blocks that hold any of this stretch of a text node. */
  between(node: Node, from: number, to: number): Block[];
  /** The blocks whose decisions rest on the text of the node. */
  leaningOn(node: Node): Iterable<Block>;
  all(): ReadonlySet<Block>;
  add(block: Block): void;
  remove(block: Block): void;
  /** Replaces the nodes on which the block leans. */
  lean(block: Block, nodes: Text[]): void;
}

/** An empty store; nodes that the page forgets are forgotten here too. */
export function createBlockStore(): BlockStore {
  const blocks = new Set<Block>();
  const byNode = new WeakMap<Node, Block[]>();
  const leaning = new WeakMap<Node, Set<Block>>();
  const none: readonly Block[] = [];

  function unlean(block: Block) {
    for (const node of block.leans) leaning.get(node)?.delete(block);
    block.leans = [];
  }

  /** Index of the first block of a node that begins after an offset. */
  function indexAfter(here: readonly Block[], node: Node, offset: number): number {
    let low = 0;
    let high = here.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fromIn(here[middle] as Block, node) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    at(node, offset) {
      const here = byNode.get(node) ?? none;
      const block = here[indexAfter(here, node, offset) - 1];
      return block && offset < endIn(block, node) ? block : undefined;
    },
    between(node, from, to) {
      const here = byNode.get(node) ?? none;
      const first = Math.max(0, indexAfter(here, node, from) - 1);
      return here
        .slice(first, indexAfter(here, node, to - 1))
        .filter((block) => endIn(block, node) > from);
    },
    on: (node) => byNode.get(node) ?? none,
    leaningOn: (node) => leaning.get(node) ?? none,
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
      unlean(block);
      for (const { node } of block.segments) {
        const here = byNode.get(node);
        if (!here) continue;
        if (here.length === 1 && here[0] === block) byNode.delete(node);
        else here.splice(here.indexOf(block), here.includes(block) ? 1 : 0);
      }
    },
    lean(block, nodes) {
      unlean(block);
      block.leans = nodes;
      for (const node of nodes) {
        const here = leaning.get(node);
        if (here) here.add(block);
        else leaning.set(node, new Set([block]));
      }
    },
  };
}

function fromIn(block: Block, node: Node): number {
  return block.segments.find((segment) => segment.node === node)?.from ?? 0;
}

function endIn(block: Block, node: Node): number {
  const part = block.segments.find((segment) => segment.node === node);
  return part ? part.from + part.length : 0;
}
