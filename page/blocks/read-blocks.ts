import type { BlockReading } from '../../detection/reading/read-block.ts';
import { isSlotted } from '../dom/is-slotted.ts';
import { createElementKinds } from '../text/element-kind.ts';
import { createLeftAlone } from '../text/left-alone.ts';
import type { Place } from '../text/locate.ts';
import { clipRun, readRun, type TextRun } from '../text/text-run.ts';
import { type Block, isSameText } from './block.ts';
import type { BlockStore } from './block-store.ts';

/** What was asked of the page's style during one pass. */
export interface Pass {
  kindOf: ReturnType<typeof createElementKinds>;
  leftAlone: ReturnType<typeof createLeftAlone>;
}

/** A pass over a document; its answers hold until the page changes. */
export function beginPass(document: Document): Pass {
  return { kindOf: createElementKinds(), leftAlone: createLeftAlone(document) };
}

/** Keeps the blocks of a store in step with the page. */
export interface BlockReader {
  /** Reads the block around a place, unless one stands there that nothing speaks against; `again` reads that one too, once. */
  readAt(place: Place, pass: Pass, again?: boolean): void;
  /** Notes that a block may no longer be what it was; it goes unless it is read again alike. */
  doubt(block: Block): void;
  /** Ends all doubts; gives the blocks that are new or were doubted, and whether any went. */
  endDoubts(): { fresh: Set<Block>; gone: Set<Block> };
}

/** Characters to either side of a stem in which its form stands; more than any form takes with the gaps in it. */
const reach = 150;

/** A reader over a store; `readBlock` tells what a text says, `holdsForm` whether any form stands in it. */
export function createBlockReader(
  store: BlockStore,
  readBlock: (text: string) => BlockReading,
  holdsForm: (text: string) => boolean,
): BlockReader {
  const doubted = new Set<Block>();
  let fresh = new Set<Block>();
  let gone = new Set<Block>();

  function drop(block: Block) {
    store.remove(block);
    doubted.delete(block);
    if (!fresh.delete(block)) gone.add(block);
  }

  /** A part of a long text without what its neighbors hold already. */
  function beside(run: TextRun): TextRun {
    let start = 0;
    let end = run.text.length;
    for (const part of run.segments)
      for (const other of store.between(part.node, part.from, part.from + part.length)) {
        if (doubted.has(other)) continue;
        for (const taken of other.segments) {
          if (taken.node !== part.node) continue;
          const first = part.start + taken.from - part.from;
          const last = first + taken.length;
          if (last <= run.at) start = Math.max(start, last);
          else if (first > run.at) end = Math.min(end, first);
        }
      }
    return start > 0 || end < run.text.length ? clipRun(run, start, end) : run;
  }

  /** Whether a form may stand around a place: most words with a stem are others ("again", "system"). Near the ends of its node only the whole block tells. */
  function mayHoldForm({ node, offset }: Place): boolean {
    const from = offset - reach;
    if (from < 0 || offset + reach > node.length) return true;
    return holdsForm(node.substringData(from, 2 * reach));
  }

  function blockOf(run: TextRun, origin: Place, isShown: boolean): Block {
    const { text, segments, container } = run;
    const reading = isShown ? readBlock(text) : undefined;
    return { text, segments, container, origin, reading, leans: [], marks: [], looked: 0 };
  }

  return {
    readAt(place, pass, again = false) {
      const known = store.at(place.node, place.offset);
      if (known && !doubted.has(known) && (!again || fresh.has(known))) return;
      if (!mayHoldForm(place)) return;
      const whole = readRun(place, pass.kindOf);
      const run = whole.cut ? beside(whole) : whole;
      const parent = parentOf(place.node);
      const isShown =
        parent !== undefined && !pass.leftAlone(parent) && isSlotted(place.node, parent);
      if (
        known &&
        isSameText(known, run.text, run.segments) &&
        isShown === (known.reading !== undefined)
      ) {
        known.container = run.container;
        doubted.delete(known);
        fresh.add(known);
        return;
      }
      const block = blockOf(run, place, isShown);
      for (const { node, from, length } of run.segments)
        for (const other of store.between(node, from, from + length)) drop(other);
      store.add(block);
      fresh.add(block);
    },
    doubt: (block) => doubted.add(block),
    endDoubts() {
      for (const block of doubted) drop(block);
      const ended = { fresh, gone };
      fresh = new Set();
      gone = new Set();
      return ended;
    },
  };
}

/** The element around a text node; for one at the top of a shadow root, the host. */
export function parentOf(node: Text): Element | undefined {
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
}
