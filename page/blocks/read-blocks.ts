import type { BlockReading } from '../../detection/reading/read-block.ts';
import { parentOf } from '../dom/composed-parent.ts';
import { isSlotted } from '../dom/is-slotted.ts';
import type { Spot } from '../text/locate.ts';
import { readRun, type TextRun } from '../text/text-run.ts';
import { type Block, isSameText } from './block.ts';
import type { BlockStore } from './block-store.ts';
import type { Pass } from './pass.ts';
import { withoutTaken } from './without-taken.ts';

/** Keeps the blocks of a store in step with the page. */
export interface BlockReader {
  /** Reads the block around a spot, unless one stands there that nothing speaks against. */
  readAt(spot: Spot, pass: Pass): void;
  /** Reads the block around a spot also where one stands there, but once only between two ends of doubt. */
  readAgainAt(spot: Spot, pass: Pass): void;
  /** Notes that a block may no longer be what it was; it goes unless it is read again alike. */
  doubt(block: Block): void;
  /** Ends all doubts; gives the blocks that are new or were doubted, and those that went. */
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

  function add(run: TextRun, origin: Spot, reading: BlockReading | undefined) {
    const { text, segments, container } = run;
    for (const { node, from, length } of segments)
      for (const other of store.between(node, from, from + length)) drop(other);
    const block = { text, segments, container, origin, reading, context: [], marks: [], looked: 0 };
    store.add(block);
    fresh.add(block);
  }

  function read(spot: Spot, known: Block | undefined, pass: Pass) {
    if (!mayHoldForm(spot, holdsForm)) return;
    const whole = readRun(spot, pass.kindOf);
    const run = whole.cut ? withoutTaken(whole, store, doubted) : whole;
    const isShown = isShownAt(spot, pass);
    if (known && isSameText(known, run.text, run.segments) && isShown === !!known.reading) {
      known.container = run.container;
      doubted.delete(known);
      fresh.add(known);
    } else add(run, spot, isShown ? readBlock(run.text) : undefined);
  }

  return {
    readAt(spot, pass) {
      const known = store.at(spot.node, spot.offset);
      if (!known || doubted.has(known)) read(spot, known, pass);
    },
    readAgainAt(spot, pass) {
      const known = store.at(spot.node, spot.offset);
      if (!known || doubted.has(known) || !fresh.has(known)) read(spot, known, pass);
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

/** Whether a form may stand around a spot: most words with a stem are others ("again", "system"). Near the ends of its node only the whole block tells. */
function mayHoldForm({ node, offset }: Spot, holdsForm: (text: string) => boolean): boolean {
  const from = offset - reach;
  if (from < 0 || offset + reach > node.length) return true;
  return holdsForm(node.substringData(from, 2 * reach));
}

function isShownAt({ node }: Spot, pass: Pass): boolean {
  const parent = parentOf(node);
  return parent !== undefined && !pass.leftAlone(parent) && isSlotted(node, parent);
}
