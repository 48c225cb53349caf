import { shownBy } from '../../page/hover/hover.ts';
import type { HoverDelays } from '../../page/hover/hover-wait.ts';
import type { PanelPort } from '../../page/hover/panel-port.ts';
import type { HoverRun } from '../../page/hover/run-hover.ts';
import type { Mark } from '../../page/marks/mark.ts';
import { framedMark } from '../../page/panel/frame-anchor.ts';
import { onMessage, sendMessage } from '../stages/messages.ts';

/** In the top of a page: opens panels on terms in frames that are too small, until the signal ends it. */
export function showFramedTerms(
  hover: HoverRun,
  delays: () => HoverDelays,
  signal: AbortSignal,
): void {
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
