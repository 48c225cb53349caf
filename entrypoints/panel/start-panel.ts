import { removeRemains } from '../../page/dom/remove-remains.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import { followSettings } from '../stages/follow-settings.ts';
import { sendMessage } from '../stages/messages.ts';
import type { Reading } from '../stages/session.ts';
import { shadowRootOf } from '../stages/shadow-root-of.ts';
import { announceTerms } from './announce-terms.ts';
import { clearPanel, drawPanel } from './draw-panel.tsx';
import { runPanel } from './run-panel.ts';
import { learnWhenIdle } from './sheets.ts';
import { startPanelHover } from './start-panel-hover.ts';

/** Opens panels on the terms of a frame as the pointer rests on them, and carries out what is chosen in them. */
export function startPanel(reading: Reading, session: AbortSignal): void {
  removeRemains([document, ...reading.shadowRoots()], shadowRootOf);
  const redraw = () => panel.redraw();
  const followed = followSettings(reading.settings(), sendMessage, redraw, session);
  const settings = followed.now;
  const tell = (event: HoverEvent) => {
    if (!panel.isOver()) hover.send(event);
  };
  const panel = runPanel({ draw: drawPanel, clear: clearPanel, settings, tell, session });
  const hover = startPanelHover({ reading, panel: panel.port, settings, tell, session });
  // What was known may have changed while this script was on its way.
  followed.refresh();
  announceTerms(reading, session);
  learnWhenIdle(Object.keys(reading.counts()), session);
}
