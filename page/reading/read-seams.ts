import type { Block } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import type { Pass } from '../blocks/pass.ts';
import type { BlockReader } from '../blocks/read-blocks.ts';
import type { Slices } from '../dom/slices.ts';
import type { StemSearch } from '../text/find-stems.ts';
import { stemsIn } from '../text/search-stems.ts';

/** Texts from this length on are asked only near the seam when something beside them changes. */
const giant = 4_000;

/** Reads blocks anew beside what came or went; both questions add the blocks whose surroundings changed to those touched. */
export interface SeamReader {
  /** Reads what stands on both sides of where something came or went. */
  readSeam(texts: readonly Text[], pass: Pass, touched: Set<Block>): void;
  /** Reads what is left of the blocks that lost a node. */
  sweep(pass: Pass, touched: Set<Block>): Promise<void>;
}

/** Reading of seams over a store of blocks. */
export function createSeamReader(
  store: BlockStore,
  reader: BlockReader,
  stems: StemSearch,
  slices: Slices,
): SeamReader {
  function readNow(texts: Text[], pass: Pass) {
    for (const spot of stemsIn(texts, stems)) reader.readAt(spot, pass);
  }

  return {
    readSeam(texts, pass, touched) {
      const near = new Set(texts);
      for (const node of texts) {
        for (const block of store.restingOn(node)) touched.add(block);
        const here = store.on(node);
        const edges = node.length > giant ? [here[0], here.at(-1)] : here;
        for (const block of edges) {
          if (!block) continue;
          reader.doubt(block);
          for (const part of block.segments) if (part.node.isConnected) near.add(part.node);
        }
      }
      const small = [...near].filter((node) => node.length <= giant);
      // Comparing is dear among many siblings, and those of the seam come in order.
      readNow(near.size > texts.length ? small.sort(inOrder) : small, pass);
      for (const node of near)
        if (node.length > giant)
          for (const block of [store.on(node)[0], store.on(node).at(-1)])
            if (block) reader.readAt(block.origin, pass);
    },
    async sweep(pass, touched) {
      for (const block of [...store.all()]) {
        if (block.context.some((node) => !node.isConnected)) touched.add(block);
        const left = block.segments.map(({ node }) => node).filter((node) => node.isConnected);
        if (left.length === block.segments.length) continue;
        reader.doubt(block);
        readNow(left, pass);
        await slices.turn();
      }
    },
  };
}

function inOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
