import { panelStyles } from '../../components/panel/panel-styles.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelPort } from '../../page/hover/panel-port.ts';
import { openPanel } from '../../page/panel/open-panel.ts';
import { directionOfTexts } from '../stages/direction-of-texts.ts';
import type { PageSettings } from '../stages/messages.ts';
import { endWithoutExtension } from '../stages/session.ts';
import { awaitSheets } from './await-sheets.ts';
import { closeAlone } from './close-alone.ts';
import type { clearPanel, drawPanel } from './draw-panel.tsx';
import { nextPanel } from './next-panel.ts';
import { panelCallbacks } from './panel-callbacks.ts';
import { noPanel, type PanelEvent, shownBy } from './panel-state.ts';
import { createTip } from './tip.ts';

/** The panel of a frame as it runs. */
export interface PanelRun {
  /** The panel as the hover opens and closes it. */
  port: PanelPort;
  /** Draws anew what is shown, after the settings have changed. */
  redraw(): void;
  /** Whether the extension has gone, with which the panel goes too. */
  isOver(): boolean;
}

export interface PanelRunOptions {
  draw: typeof drawPanel;
  clear: typeof clearPanel;
  settings(): PageSettings;
  /** Tells the hover. */
  tell(event: HoverEvent): void;
  session: AbortSignal;
}

/** Runs the panel of a frame: draws, hides and ends it as its state says. It may outlive the session. */
export function runPanel(options: PanelRunOptions): PanelRun {
  const { draw, clear, settings, tell, session } = options;
  const end = new AbortController();
  const tip = createTip(settings, end.signal);
  const direction = directionOfTexts();
  let state = noPanel;
  let mount: HTMLElement | undefined;

  const redraw = () => {
    const shown = shownBy(state);
    if (!shown || !mount) return;
    draw(shown, { page: settings(), mount, direction, callbacks, showsTip: tip.isNew() });
  };
  const send = (event: PanelEvent) => {
    const before = state;
    state = nextPanel(before, event);
    if (state === before) return;
    if (state.phase === 'over') {
      end.abort();
      if (mount) clear(mount);
    } else if (state.phase === 'closed') {
      // What was drawn stays while it fades; the next opening draws over it.
      port.hide();
      tip.see();
    } else if (state.phase === before.phase || state.phase === 'open') redraw();
    else closeAlone(port.box, () => send({ type: 'leave' }), end.signal);
  };
  const isOver = () => {
    if (!endWithoutExtension()) return false;
    send({ type: 'extension-end' });
    return true;
  };
  const reach = { shown: () => shownBy(state), mount: () => mount, signal: end.signal };
  const callbacks = panelCallbacks({ ...reach, send, tell, tip, redraw });
  const port = openPanel({
    css: panelStyles,
    dir: direction,
    draw(view, place) {
      if (!mount) watchUse(place, isOver, end.signal);
      mount = place;
      send({ type: 'open', view });
    },
    tell,
    signal: end.signal,
  });
  session.addEventListener('abort', () => send({ type: 'session-end' }));
  return {
    redraw,
    isOver,
    port: awaitSheets(
      {
        ...port,
        prepare: (request) => isOver() || port.prepare(request),
        show: (request) => isOver() || port.show(request),
        hide: () => send({ type: 'hide' }),
      },
      redraw,
    ),
  };
}

/** Without the extension there are no words to draw with, so each use of the panel asks for it first. */
function watchUse(place: HTMLElement, isOver: () => boolean, signal: AbortSignal) {
  const use = (event: Event) => isOver() && event.stopPropagation();
  for (const type of ['pointerdown', 'keydown'])
    place.addEventListener(type, use, { capture: true, signal });
}
