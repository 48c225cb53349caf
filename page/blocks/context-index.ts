import type { Block } from './block.ts';

/** The blocks whose decisions rest on the text of a node around them. */
export interface ContextIndex {
  /** The blocks that rest on a node. */
  restingOn(node: Node): Iterable<Block>;
  /** Replaces the nodes on which a block rests. */
  set(block: Block, nodes: Text[]): void;
}

/** An empty index; nodes that the page forgets are forgotten here too. */
export function createContextIndex(): ContextIndex {
  const resting = new WeakMap<Node, Set<Block>>();
  return {
    restingOn: (node) => resting.get(node) ?? [],
    set(block, nodes) {
      for (const node of block.context) resting.get(node)?.delete(block);
      block.context = nodes;
      for (const node of nodes) {
        const here = resting.get(node);
        if (here) here.add(block);
        else resting.set(node, new Set([block]));
      }
    },
  };
}
