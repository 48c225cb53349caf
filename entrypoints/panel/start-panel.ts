import { hostName } from '../../page/dom/host-name.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import { startHover } from '../../page/hover/start-hover.ts';
import { watchTermKeys } from '../../page/hover/watch-term-keys.ts';
import type { Reading } from '../stages/session.ts';
import { announceTerms } from './announce-terms.ts';
import { followSettings } from './follow-settings.ts';
import { runPanel } from './run-panel.ts';
import { serveFrames, tellingFrames } from './serve-frames.ts';
import { serveTermCommands } from './serve-term-commands.ts';
import { learnWhenIdle } from './sheets.ts';
import { inTopIfSmall } from './small-frame.ts';

/** Opens panels on the terms of a frame as the pointer rests on them, and carries out what is chosen in them. */
export function startPanel(reading: Reading, session: AbortSignal): void {
  removeRemains(reading.shadowRoots());
  const settings = followSettings(reading.settings(), () => panel.redraw(), session);
  const tell = (event: HoverEvent) => {
    if (!panel.isOver()) hover.send(event);
  };
  const panel = runPanel({ settings, tell, session });
  const delays = () => {
    const { openDelay: rest, closeDelay: leave } = settings().settings;
    return { rest, leave };
  };
  const hover = startHover({
    marks: reading.marks,
    panel: inTopIfSmall(tellingFrames(panel.port), tell, session),
    delays,
    opensByTouch: () => settings().settings.touch,
    shadowRoots: reading.shadowRoots,
    signal: session,
  });
  serveTermCommands(reading.marks, hover, session);
  serveFrames(hover, delays, session);
  if (!reading.settings().hasCommands) watchTermKeys(hover, session);
  announceTerms(reading, session);
  learnWhenIdle(Object.keys(reading.counts()), session);
}

/** Takes away what scripts of an earlier version have left open, which they cannot use anymore. */
function removeRemains(shadowRoots: readonly ShadowRoot[]) {
  for (const root of [document, ...shadowRoots])
    for (const element of root.querySelectorAll(hostName)) element.remove();
}
