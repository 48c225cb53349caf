import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelPort } from '../../page/hover/panel-port.ts';
import type { HoverRun } from '../../page/hover/run-hover.ts';
import { startHover } from '../../page/hover/start-hover.ts';
import { watchTermKeys } from '../../page/hover/watch-term-keys.ts';
import type { PageSettings } from '../stages/messages.ts';
import type { Reading } from '../stages/session.ts';
import { showFramedTerms, tellingFrames } from './framed-terms.ts';
import { serveTermCommands } from './serve-term-commands.ts';
import { inTopIfSmall } from './small-frame.ts';

export interface PanelHoverOptions {
  reading: Reading;
  panel: PanelPort;
  settings(): PageSettings;
  /** Tells the hover, unless the extension has gone. */
  tell(event: HoverEvent): void;
  session: AbortSignal;
}

/** Opens and closes the panel by pointer, touch, keys and messages, until the session ends. */
export function startPanelHover(options: PanelHoverOptions): HoverRun {
  const { reading, panel, settings, tell, session } = options;
  const { marks, shadowRoots } = reading;
  const delays = () => {
    const { openDelay: rest, closeDelay: leave } = settings().settings;
    return { rest, leave };
  };
  const hover = startHover({
    marks,
    panel: inTopIfSmall(tellingFrames(panel), tell, session),
    delays,
    opensByTouch: () => settings().settings.touch,
    shadowRoots,
    signal: session,
  });
  serveTermCommands(marks, hover, session);
  showFramedTerms(hover, delays, session);
  if (!reading.settings().hasCommands) watchTermKeys(hover, session);
  return hover;
}
