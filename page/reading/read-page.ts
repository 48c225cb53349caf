import { type Block, leansOnPage } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import type { BlockReader, Pass } from '../blocks/read-blocks.ts';
import type { Slices } from '../dom/slices.ts';
import type { StemSearch } from '../text/find-stems.ts';
import type { Place } from '../text/locate.ts';
import { seamAfter, seamBefore } from '../text/seams.ts';
import { questionBelow, stemsIn } from '../text/search-stems.ts';
import type { Changes } from './changes.ts';

/** Texts from this length on are asked only near the seam when something beside them changes. */
const giant = 4_000;

/** Characters read around a place in such a text. */
const around = 8_000;

/** Carries what changed in the page over to the blocks; yields in slices. */
export interface PageReading {
  /** Reads all below a node; gives the number of characters read. */
  readBelow(node: Node, pass: Pass, limit?: number): Promise<number>;
  /** Reads texts that follow each other. */
  readTexts(texts: Text[], pass: Pass): Promise<void>;
  /** Reads what stands near a place in a long text. */
  readAround(place: Place, pass: Pass): Promise<void>;
  /** Reads anew what the changes may concern; gives the blocks whose surroundings changed. */
  readChanges(changes: Changes, pass: Pass): Promise<Set<Block>>;
}

/** Reading over a store of blocks. */
export function createPageReading(
  store: BlockStore,
  reader: BlockReader,
  stems: StemSearch,
  slices: Slices,
): PageReading {
  function readNow(texts: Text[], pass: Pass) {
    for (const place of stemsIn(texts, stems)) reader.readAt(place, pass);
  }

  /** Reads what stands on both sides of where something came or went. */
  function readSeam(texts: readonly Text[], pass: Pass, touched: Set<Block>) {
    const near = new Set(texts);
    for (const node of texts) {
      for (const block of store.leaningOn(node)) touched.add(block);
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
  }

  /** Doubts the blocks that lost a node. */
  async function sweep(pass: Pass, touched: Set<Block>) {
    for (const block of [...store.all()]) {
      if (block.leans.some((node) => !node.isConnected)) touched.add(block);
      if (block.segments.every(({ node }) => node.isConnected)) continue;
      reader.doubt(block);
      readNow(
        block.segments.map(({ node }) => node).filter((node) => node.isConnected),
        pass,
      );
      await slices.turn();
    }
  }

  return {
    async readTexts(texts, pass) {
      for (const place of stemsIn(texts, stems)) {
        reader.readAt(place, pass);
        await slices.turn();
      }
    },
    async readAround({ node, offset }, pass) {
      const from = Math.max(0, offset - around / 2);
      for (const at of stems.find(node.substringData(from, around))) {
        reader.readAt({ node, offset: from + at }, pass);
        await slices.turn();
      }
    },
    readBelow: (node, pass, limit) =>
      questionBelow(node, stems, (place) => reader.readAt(place, pass, true), slices, limit),
    async readChanges(changes, pass) {
      const touched = new Set<Block>();
      if (changes.removed) await sweep(pass, touched);
      for (const node of changes.nodes) {
        if (!node.isConnected || isCovered(node, changes.nodes)) continue;
        for (const block of store.on(node)) reader.doubt(block);
        await questionBelow(node, stems, (place) => reader.readAt(place, pass, true), slices);
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
      return touched;
    },
  };
}

/** Whether a node is read with another that came with it. */
function isCovered(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode)
    if (nodes.has(parent)) return true;
  return false;
}

function inOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The blocks of a store that rest on what stands around them. */
export function leaningBlocks(store: BlockStore): Block[] {
  return [...store.all()].filter(leansOnPage);
}
