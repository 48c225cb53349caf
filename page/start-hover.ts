import type { HoverDelays } from './hover-wait.ts';
import type { MarkMap } from './mark.ts';
import type { PanelPort } from './panel-port.ts';
import { type HoverRun, runHover } from './run-hover.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchPress } from './watch-press.ts';

export interface HoverOptions {
  marks: MarkMap;
  panel: PanelPort;
  /** Asked at each use, so that a changed setting holds at once. */
  delays(): HoverDelays;
  /** The shadow roots in which terms were found. */
  shadowRoots(): readonly ShadowRoot[];
  signal: AbortSignal;
}

/** Watches pointer and presses, and opens and closes the panel by them until the signal ends it. */
export function startHover({ marks, panel, delays, shadowRoots, signal }: HoverOptions): HoverRun {
  let pointer: ReturnType<typeof watchPointer> | undefined;
  const hover = runHover({
    panel,
    delays,
    stillThere: (target) => marks.has(target.mark) && !!pointer?.stillOn(target),
    signal,
  });
  pointer = watchPointer({ marks, shadowRoots, panel, hover, signal });
  watchPress(panel, hover, signal);
  return hover;
}
