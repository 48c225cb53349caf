import { distance, type Point } from '../dom/geometry.ts';
import { onTrusted } from '../dom/trust.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import { type Mark, type MarkMap, sameMark } from '../marks/mark.ts';
import { hitTolerance, restTolerance, settleDelay } from './delays.ts';
import { hitTest } from './hit-test.ts';
import { shownBy, type Target } from './hover.ts';
import type { PanelPort } from './panel-port.ts';
import { isPassing, type PointerSample } from './pointer-speed.ts';
import type { HoverRun } from './run-hover.ts';
import { isApproaching } from './safe-path.ts';

export interface PointerWatchOptions {
  marks: MarkMap;
  shadowRoots(): readonly ShadowRoot[];
  panel: PanelPort;
  hover: HoverRun;
  signal: AbortSignal;
}

/** Tells the hover where a mouse or pen is: one hit test a move, and browsers send one move a frame; none while it passes through or presses. */
export function watchPointer({ marks, shadowRoots, panel, hover, signal }: PointerWatchOptions) {
  let samples: readonly PointerSample[] = [];
  let screen: { x: number; y: number } | undefined;
  /** Whether the hand has moved since the last look; a page scrolling below a still pointer sends moves too. */
  let moved = false;
  let rest: { mark: Mark; x: number; y: number } | undefined;
  let looked: PointerSample | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    moved ||= screen?.x !== event.screenX || screen.y !== event.screenY;
    screen = { x: event.screenX, y: event.screenY };
    samples = [...samples.slice(-2), { x: event.clientX, y: event.clientY, at: event.timeStamp }];
    if (event.buttons !== 0) return stop();
    // Moves come at the start of a frame, at whose end the layout is known; asking for a frame would be dearer than the look.
    soon ??= setTimeout(() => look(isPassing(samples)));
  };

  /** Looks once a fast pointer has stopped. */
  const settled = () => {
    const left = settleDelay - (performance.now() - (samples.at(-1)?.at ?? 0));
    settle = left > 0 ? setTimeout(settled, left) : undefined;
    if (!settle) look(false);
  };

  const look = (passing: boolean) => {
    soon = undefined;
    const here = samples.at(-1);
    if (!here || signal.aborted) return;
    if (passing) settle ??= setTimeout(settled, settleDelay);
    else stop();
    const from = looked ?? here;
    looked = here;
    const panelBox = panel.box();
    if (panelBox && distance(here, panelBox) === 0) {
      rest = undefined;
      hover.send({ type: 'reach' });
      return;
    }
    const over = passing ? undefined : hitTest(here.x, here.y, marks, shadowRoots());
    const shown = shownBy(hover.now());
    if (shown && panelBox && !sameMark(over?.mark, shown.mark)) {
      const line = lineBoxes(shown.mark)[shown.line];
      if (passing && line && distance(here, line) === 0) return;
      if (line && moved && isApproaching(from, here, line, panelBox)) {
        moved = false;
        rest = undefined;
        hover.send({ type: 'approach', over, at: here.at });
        return;
      }
    }
    // What a fast hand has moved still counts once it has stopped.
    if (passing) pass(here.at);
    else report(over, here);
  };

  // Where a fast pointer is, nobody asks; it may well stay on a term that was to keep quiet.
  const pass = (at: number) => {
    if (hover.now().phase !== 'idle') leave(at);
  };

  const leave = (at: number) => {
    rest = undefined;
    hover.send({ type: 'leave', at });
  };

  const report = (over: Target | undefined, { x, y, at }: PointerSample) => {
    const byHand = moved;
    moved = false;
    if (!over) {
      // A block that is being read anew has no marks for a moment; its text stands where it stood.
      if (!isOn(keptBy(hover), { x, y })) leave(at);
      return;
    }
    const shown = shownBy(hover.now())?.mark;
    const waiting = sameMark(nextOf(hover), over.mark) || sameMark(shown, over.mark);
    if (!byHand && !waiting) return leave(at);
    const trembling =
      rest && sameMark(rest.mark, over.mark) && distanceTo(rest, { x, y }) <= restTolerance;
    if (trembling || (!byHand && waiting)) return;
    rest = { mark: over.mark, x, y };
    hover.send({ type: 'enter', target: over, at });
  };

  const stop = () => {
    clearTimeout(soon);
    clearTimeout(settle);
    soon = settle = undefined;
  };

  const onOut = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !leavesDocument(event)) return;
    stop();
    looked = undefined;
    leave(event.timeStamp);
  };

  const passive = { signal, capture: true, passive: true };
  onTrusted(window, 'pointermove', onMove, passive);
  onTrusted(window, 'pointerout', onOut, passive);
  signal.addEventListener('abort', stop);

  return {
    /** Whether the pointer, where it was last seen, still is on the target's mark. */
    stillOn({ mark }: Target) {
      const here = samples.at(-1);
      return !!here && sameMark(hitTest(here.x, here.y, marks, shadowRoots())?.mark, mark);
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

/** A frame within the page takes the pointer as the world outside does: no move is heard from there. */
function leavesDocument({ relatedTarget }: PointerEvent) {
  return (
    relatedTarget === null ||
    /^(?:i?frame|object|embed)$/i.test((relatedTarget as Element).nodeName)
  );
}

function distanceTo(from: Point, to: Point) {
  return Math.hypot(from.x - to.x, from.y - to.y);
}
