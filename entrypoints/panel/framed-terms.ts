import type { Mention } from '../../detection/types.ts';
import { shownBy } from '../../page/hover/hover.ts';
import type { HoverDelays } from '../../page/hover/hover-wait.ts';
import type { PanelPort } from '../../page/hover/panel-port.ts';
import type { HoverRun } from '../../page/hover/run-hover.ts';
import { framedMark } from '../../page/panel/frame-anchor.ts';
import { type FramedTerm, onMessage, sendMessage } from '../stages/messages.ts';
import { tell } from '../stages/tell.ts';
import { isFramed } from './is-framed.ts';

/** In the top of a page: opens panels on terms in frames that are too small, until the signal ends it. */
export function showFramedTerms(
  hover: HoverRun,
  delays: () => HoverDelays,
  signal: AbortSignal,
): void {
  if (window !== window.top) return;
  const unlisten = [
    onMessage('showInTop', ({ data: { anchor, by, ...framed } }) => {
      const mark = framedMark(mentionOf(framed), anchor);
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
    if (framed && !now) void tell(sendMessage, 'closedInTop');
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

/** A mention of which only its term and stage are known here: its words stay in the frame. */
function mentionOf({ term, stage }: Pick<FramedTerm, 'term' | 'stage'>): Mention {
  const reason = { kind: 'unambiguous' as const, cues: [] };
  const said = stage === undefined ? {} : { stage };
  return { start: 0, end: 0, term, form: '', ...said, weak: false, sureness: 2, reason };
}
