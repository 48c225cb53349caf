import type { Block } from '../blocks/block.ts';
import { whileSeen } from '../dom/while-seen.ts';
import { lookDelay } from '../limits.ts';
import { createNearMarks } from './near-viewport.ts';
import { watchPace } from './pace.ts';
import type { Painter } from './painter.ts';
import { watchView } from './watch-view.ts';

/** Keeps the marks near the viewport painted. */
export interface ShownMarks {
  /** Paints those that are near now; asks the page's layout and style. */
  show(): void;
  /** Notes that the page changed. */
  change(): void;
  /** Follows what scrolls in a root too. */
  watch(root: EventTarget): void;
}

/** The shown marks of the blocks, which stand in order; followed until the signal ends. */
export function showMarks(
  blocks: () => readonly Block[],
  painter: Painter,
  signal: AbortSignal,
): ShownMarks {
  const near = createNearMarks();
  const show = () => painter.paint(near.find(blocks(), pace.now()));
  const pace = watchPace(show, signal);
  const watch = watchView((isWhole) => {
    if (!isWhole || near.haveMoved(blocks(), pace.now())) show();
  }, signal);
  const look = () => {
    if (blocks().length === 0) return;
    const isKept = painter.isKept();
    if (!isKept) painter.forgetLooks();
    if (!isKept || near.haveStirred()) show();
  };
  whileSeen(lookDelay, look, signal);
  return { show, change: pace.change, watch };
}
