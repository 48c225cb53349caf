import { distance, type Point } from '../dom/geometry.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import { type Mark, sameMark } from '../marks/mark.ts';
import { hitTolerance, restTolerance } from './delays.ts';
import { type HoverEvent, shownBy, type Target, type TargetAt } from './hover.ts';
import type { PanelPort } from './panel-port.ts';
import type { PointerSample } from './pointer-speed.ts';
import type { HoverRun } from './run-hover.ts';
import { isApproaching } from './safe-path.ts';

export interface PointerLookOptions {
  targetAt: TargetAt;
  panel: PanelPort;
  hover: HoverRun;
}

/** Where the pointer is looked at, and how it came there. */
interface Look {
  here: PointerSample;
  /** Whether it passes through too fast to mean what is below it. */
  isPassing: boolean;
  /** Whether the hand has moved it; a page scrolling below a still pointer sends moves too. */
  byHand: boolean;
}

/** Looks at what is below the pointer, and tells the hover. */
export interface PointerLook {
  /** Looks; whether what the hand has moved is told with that. */
  look(look: Look): boolean;
  /** The pointer has left the page. */
  leave(at: number): void;
}

/** Looks at one pointer, remembering where it was looked at last and where it rests. */
export function createPointerLook(options: PointerLookOptions): PointerLook {
  const { targetAt, panel, hover } = options;
  let rest: (Point & { mark: Mark }) | undefined;
  let looked: PointerSample | undefined;

  const tell = (event: HoverEvent) => {
    rest = undefined;
    hover.send(event);
  };
  const leave = (at: number) => tell({ type: 'leave', at });

  const report = (over: Target | undefined, { here, byHand }: Look) => {
    if (!over) {
      // A block that is being read anew has no marks for a moment; its text stands where it stood.
      if (!isOn(keptBy(hover), here)) leave(here.at);
      return;
    }
    const { mark } = over;
    const waiting = sameMark(nextOf(hover), mark) || sameMark(shownBy(hover.now())?.mark, mark);
    if (!byHand) return waiting || leave(here.at);
    if (rest && sameMark(rest.mark, mark) && apart(rest, here) <= restTolerance) return;
    rest = { mark, x: here.x, y: here.y };
    hover.send({ type: 'enter', target: over, at: here.at });
  };

  return {
    look(look) {
      const { here, isPassing, byHand } = look;
      const from = looked ?? here;
      looked = here;
      const box = panel.box();
      if (box && distance(here, box) === 0) {
        tell({ type: 'reach' });
        return false;
      }
      const over = isPassing ? undefined : targetAt(here);
      const shown = shownBy(hover.now());
      const line = shown && !sameMark(over?.mark, shown.mark) && lineBoxes(shown.mark)[shown.line];
      if (box && line) {
        if (isPassing && distance(here, line) === 0) return false;
        if (byHand && isApproaching(from, here, line, box)) {
          tell({ type: 'approach', over, at: here.at });
          return true;
        }
      }
      // Where a fast pointer is, nobody asks; it may well stay on a term that was to keep quiet.
      if (!isPassing) report(over, look);
      else if (hover.now().phase !== 'idle') leave(here.at);
      // What a fast hand has moved still counts once it has stopped.
      return !isPassing;
    },
    leave(at) {
      looked = undefined;
      leave(at);
    },
  };
}

/** The mark whose panel is open, or that keeps quiet until it is left. */
function keptBy(hover: HoverRun) {
  const now = hover.now();
  return now.phase === 'idle' ? now.quiet : shownBy(now)?.mark;
}

function isOn(mark: Mark | undefined, point: Point) {
  return !!mark && lineBoxes(mark).some((box) => distance(point, box) <= hitTolerance);
}

function nextOf(hover: HoverRun) {
  const now = hover.now();
  return 'next' in now ? now.next?.mark : undefined;
}

function apart(one: Point, other: Point) {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
