import { restTolerance, settleDelay } from './delays.ts';
import { hitTest } from './hit-test.ts';
import { shownBy, type Target } from './hover.ts';
import { lineBoxes } from './line-boxes.ts';
import type { Mark, MarkMap } from './mark.ts';
import type { PanelPort } from './panel-port.ts';
import { isPassing, type PointerSample } from './pointer-speed.ts';
import type { HoverRun } from './run-hover.ts';
import { distance, isApproaching } from './safe-path.ts';

export interface PointerWatchOptions {
  marks: MarkMap;
  shadowRoots(): readonly ShadowRoot[];
  panel: PanelPort;
  hover: HoverRun;
  signal: AbortSignal;
}

/** Tells the hover where a mouse or pen is: at most one hit test a frame, and none while it passes through or presses. */
export function watchPointer({ marks, shadowRoots, panel, hover, signal }: PointerWatchOptions) {
  let samples: readonly PointerSample[] = [];
  let screen: { x: number; y: number } | undefined;
  /** Whether the hand has moved since the last look; a page scrolling below a still pointer sends moves too. */
  let moved = false;
  let rest: { mark: Mark; x: number; y: number } | undefined;
  let looked: PointerSample | undefined;
  let frame = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    moved ||= screen?.x !== event.screenX || screen.y !== event.screenY;
    screen = { x: event.screenX, y: event.screenY };
    samples = [...samples.slice(-2), { x: event.clientX, y: event.clientY, at: event.timeStamp }];
    clearTimeout(settle);
    if (event.buttons === 0) frame ||= requestAnimationFrame(() => look(isPassing(samples)));
  };

  const look = (passing: boolean) => {
    frame = 0;
    const here = samples.at(-1);
    if (!here || signal.aborted) return;
    if (passing) settle = setTimeout(() => look(false), settleDelay);
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
    if (shown && over?.mark !== shown.mark && panelBox) {
      const line = lineBoxes(shown.mark)[shown.line];
      if (passing && line && distance(here, line) === 0) return;
      if (line && moved && isApproaching(from, here, line, panelBox)) {
        moved = false;
        hover.send({ type: 'approach', over, at: here.at });
        return;
      }
    }
    report(over, here);
  };

  const report = (over: Target | undefined, { x, y, at }: PointerSample) => {
    const byHand = moved;
    moved = false;
    const waiting = nextOf(hover) === over?.mark || shownBy(hover.now())?.mark === over?.mark;
    if (!over || (!byHand && !waiting)) {
      rest = undefined;
      hover.send({ type: 'leave', at });
      return;
    }
    const trembling =
      rest?.mark === over.mark && Math.hypot(rest.x - x, rest.y - y) <= restTolerance;
    if (trembling || (!byHand && waiting)) return;
    rest = { mark: over.mark, x, y };
    hover.send({ type: 'enter', target: over, at });
  };

  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(settle);
    frame = 0;
  };

  const onOut = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !leavesDocument(event)) return;
    stop();
    rest = undefined;
    looked = undefined;
    hover.send({ type: 'leave', at: event.timeStamp });
  };

  const passive = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', onMove, passive);
  window.addEventListener('pointerout', onOut, passive);
  signal.addEventListener('abort', stop);

  return {
    /** Whether the pointer, where it was last seen, still is on the target's mark. */
    stillOn({ mark }: Target) {
      const here = samples.at(-1);
      return !!here && hitTest(here.x, here.y, marks, shadowRoots())?.mark === mark;
    },
  };
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
