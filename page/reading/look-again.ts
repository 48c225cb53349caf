import type { Block } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import type { Pass } from '../blocks/pass.ts';
import type { BlockReader } from '../blocks/read-blocks.ts';
import type { Slices } from '../dom/slices.ts';
import { runsNear } from '../painting/near-runs.ts';

/** Looks again at blocks after the page's style changed, which nothing tells block by block. */
export interface LookAgain {
  /** Notes that every block may now be seen, hidden or joined differently. */
  begin(): void;
  /** Looks at the hidden ones, those beside the view and a share of the rest; whether all have been looked at. */
  look(pass: Pass, ordered: readonly Block[]): Promise<boolean>;
}

/** Hidden and near blocks looked at in one go. */
const mostUrgent = 400;
/** Others looked at in one go: a page that never stops moving must not pay for all of them at once. */
const mostOthers = 200;

/** Looks at the blocks of a store. */
export function createLookAgain(store: BlockStore, reader: BlockReader, slices: Slices): LookAgain {
  let turn = 0;
  return {
    begin() {
      turn++;
    },
    async look(pass, ordered) {
      const waiting = [...store.all()].filter((block) => block.looked < turn);
      if (waiting.length === 0) return true;
      const near = new Set(
        runsNear(ordered, -window.innerHeight, 2 * window.innerHeight).flatMap((run) => run.blocks),
      );
      const urgent = waiting
        .filter((block) => !block.reading || near.has(block))
        .slice(0, mostUrgent);
      const chosen = new Set([...urgent, ...waiting.slice(0, mostOthers)]);
      for (const block of chosen) {
        block.looked = turn;
        if (store.all().has(block)) {
          reader.doubt(block);
          reader.readAt(block.origin, pass);
        }
        await slices.turn();
      }
      return chosen.size === waiting.length;
    },
  };
}
