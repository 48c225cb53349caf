import type { Point } from '../dom/geometry.ts';
import type { Mark, MarkMap } from '../marks/mark.ts';
import { hitTest } from './hit-test.ts';
import type { HoverEvent } from './hover.ts';
import type { HoverDelays } from './hover-wait.ts';
import type { PanelPort } from './panel-port.ts';
import { showPointedMark } from './pointed-mark.ts';
import { type HoverRun, runHover } from './run-hover.ts';
import { createTermCommands, type TermCommands } from './term-commands.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchPress } from './watch-press.ts';
import { watchTouch } from './watch-touch.ts';

export interface HoverOptions {
  marks: MarkMap;
  panel: PanelPort;
  /** Asked at each use, so that a changed setting holds at once. */
  delays(): HoverDelays;
  /** Whether a tap on marked text opens its panel; asked at each tap. */
  opensByTouch?(): boolean;
  /** The shadow roots in which terms were found. */
  shadowRoots(): readonly ShadowRoot[];
  signal: AbortSignal;
}

/** Watches pointer, keys and touch, and opens and closes the panel by them until the signal ends it;
 *  gives back the hover, to which the panel reports, and the commands. */
export function startHover(options: HoverOptions): HoverRun & TermCommands {
  const { marks, panel, delays, opensByTouch = () => true, shadowRoots, signal } = options;
  const targetAt = ({ x, y }: Point) => hitTest(x, y, marks, shadowRoots());
  const showPointed = showPointedMark(signal);
  let lastPointed: Mark | undefined;
  const run = runHover({
    panel,
    delays,
    stillThere: (target) => pointer.stillOn(target),
    signal,
  });
  const hover: HoverRun = {
    now: run.now,
    send(event: HoverEvent) {
      if (event.type === 'enter') lastPointed = event.target.mark;
      run.send(event);
      showPointed(run.now());
      if (event.type !== 'choose') commands.rest();
    },
  };
  const pointer = watchPointer({ targetAt, panel, hover, signal });
  watchPress({ targetAt, panel, hover, signal });
  watchKeys(panel, hover, signal);
  watchTouch({ targetAt, panel, hover, opens: opensByTouch, signal });
  const commands = createTermCommands({ marks, hover, lastPointed: () => lastPointed, signal });
  return { ...hover, ...commands };
}
