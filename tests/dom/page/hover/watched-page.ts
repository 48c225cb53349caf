import type { PanelPort, PanelRequest } from '../../../../page/hover/panel-port.ts';
import { type HoverOptions, startHover } from '../../../../page/hover/start-hover.ts';
import { marksIn } from '../marks-in.ts';
import { showPage } from '../shown-page.ts';

/** A panel that only remembers what it was asked, and stands at a fixed place. */
export interface NotedPanel extends PanelPort {
  open: PanelRequest | undefined;
  opened: number;
  focused: boolean;
}

/** A panel that only remembers what it was asked. */
function notedPanel(box = new DOMRectReadOnly(20, 300, 360, 200)): NotedPanel {
  return {
    open: undefined,
    opened: 0,
    focused: false,
    prepare() {},
    show(request) {
      this.open = request;
      this.opened += 1;
    },
    hide() {
      this.open = undefined;
    },
    box() {
      return this.open && box;
    },
    hasFocus() {
      return this.focused;
    },
    giveBackFocus() {
      this.focused = false;
    },
  };
}

/** Shows a page on which the words are marked, and starts the hover over it. */
export function watchPage(html: string, words: string[], more: Partial<HoverOptions> = {}) {
  const body = showPage(html);
  const marks = marksIn([body], words);
  const panel = notedPanel();
  const end = new AbortController();
  const hover = startHover({
    marks,
    panel,
    delays: () => ({ rest: 40, leave: 60 }),
    shadowRoots: () => [],
    signal: end.signal,
    ...more,
  });
  const term = () => panel.open?.mark.mention.term;
  return { body, marks, panel, hover, term, end: () => end.abort() };
}
