import { framedMark } from '../../page/frame-anchor.ts';
import { shownBy } from '../../page/hover.ts';
import type { HoverDelays } from '../../page/hover-wait.ts';
import type { Mark } from '../../page/mark.ts';
import type { PanelPort } from '../../page/panel-port.ts';
import type { HoverRun } from '../../page/run-hover.ts';
import { onMessage, sendMessage } from '../content/messages.ts';

/** In the top of a page: opens panels on terms in frames that are too small, until the signal ends it. */
export function serveFrames(hover: HoverRun, delays: () => HoverDelays, signal: AbortSignal): void {
  if (window !== window.top) return;
  const unlisten = [
    onMessage('showInTop', ({ data: { mention, anchor, by } }) => {
      const mark = framedMark(mention, anchor);
      if (mark) hover.send({ type: 'choose', target: { mark, line: 0 }, by });
      return mark !== undefined;
    }),
    onMessage('leaveTop', () => {
      const shown = shownBy(hover.now());
      if (!shown || shown.inside || !isFramed(shown.mark)) return;
      // The frame has waited already; who is on the way to the panel since then is known here.
      hover.send({ type: 'leave', at: performance.now() - delays().leave });
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of unlisten) stop();
  });
}

/** A panel that tells the frames when it no longer shows a term of theirs. */
export function tellingFrames(panel: PanelPort): PanelPort {
  let framed = false;
  const become = (now: boolean) => {
    if (framed && !now) void sendMessage('closedInTop').catch(() => {});
    framed = now;
  };
  return {
    ...panel,
    show(request) {
      become(isFramed(request.mark));
      panel.show(request);
    },
    hide() {
      become(false);
      panel.hide();
    },
  };
}

function isFramed(mark: Mark) {
  return 'boxes' in mark;
}
