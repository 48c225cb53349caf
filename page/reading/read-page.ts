import type { Block } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import type { Pass } from '../blocks/pass.ts';
import type { BlockReader } from '../blocks/read-blocks.ts';
import { parentNodeOf } from '../dom/composed-parent.ts';
import type { Slices } from '../dom/slices.ts';
import type { StemSearch } from '../text/find-stems.ts';
import type { Spot } from '../text/locate.ts';
import { seamAfter, seamBefore } from '../text/seams.ts';
import { searchBelow, stemsIn } from '../text/search-stems.ts';
import type { Changes } from './changes.ts';
import { createSeamReader } from './read-seams.ts';

/** Characters read around a spot in a giant text. */
const around = 8_000;

/** Carries what changed in the page over to the blocks; yields in slices. */
export interface PageReading {
  /** Reads all below a node; gives the number of characters read, at most about `limit`. */
  readBelow(node: Node, pass: Pass, limit?: number): Promise<number>;
  /** Reads texts that follow each other. */
  readTexts(texts: Text[], pass: Pass): Promise<void>;
  /** Reads what stands near a spot in a long text. */
  readAround(spot: Spot, pass: Pass): Promise<void>;
  /** Reads anew what the changes may concern; adds the blocks whose surroundings changed to those touched. */
  readChanges(changes: Changes, pass: Pass, touched: Set<Block>): Promise<void>;
}

/** Reading over a store of blocks. */
export function createPageReading(
  store: BlockStore,
  reader: BlockReader,
  stems: StemSearch,
  slices: Slices,
): PageReading {
  const { readSeam, sweep } = createSeamReader(store, reader, stems, slices);

  const readBelow = (node: Node, pass: Pass, limit?: number) =>
    searchBelow(node, stems, (spot) => reader.readAgainAt(spot, pass), slices, limit);

  async function readSpots(spots: Iterable<Spot>, pass: Pass) {
    for (const spot of spots) {
      reader.readAt(spot, pass);
      await slices.turn();
    }
  }

  return {
    readBelow,
    readTexts: (texts, pass) => readSpots(stemsIn(texts, stems), pass),
    readAround({ node, offset }, pass) {
      const from = Math.max(0, offset - around / 2);
      const found = stems.find(node.substringData(from, around));
      return readSpots(
        found.map((at) => ({ node, offset: from + at })),
        pass,
      );
    },
    async readChanges(changes, pass, touched) {
      if (changes.removed) await sweep(pass, touched);
      for (const node of changes.nodes) {
        if (!node.isConnected || isCovered(node, changes.nodes)) continue;
        for (const block of store.on(node)) reader.doubt(block);
        await readBelow(node, pass);
        if (!node.isConnected) continue;
        readSeam(seamBefore(node), pass, touched);
        // Else the seam is that before the next one.
        if (!node.nextSibling || !changes.nodes.has(node.nextSibling))
          readSeam(seamAfter(node), pass, touched);
        await slices.turn();
      }
      for (const node of changes.endings) {
        if (!node.isConnected) continue;
        if (node.hasChildNodes()) readSeam(seamBefore(node), pass, touched);
        readSeam(seamAfter(node), pass, touched);
        await slices.turn();
      }
    },
  };
}

/** Whether a node is read with another that came with it. */
function isCovered(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let parent = parentNodeOf(node); parent; parent = parentNodeOf(parent))
    if (nodes.has(parent)) return true;
  return false;
}
