import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelPort, PanelRequest } from '../../page/hover/panel-port.ts';
import { lineBoxes } from '../../page/marks/line-boxes.ts';
import { anchorOf, isSmallFrame } from '../../page/panel/frame-anchor.ts';
import { onMessage, sendMessage } from '../stages/messages.ts';
import { tell } from '../stages/tell.ts';

/** The panel of a frame; where the frame is too small to read it in, the top of the page draws it. */
export function inTopIfSmall(
  own: PanelPort,
  tellHover: (event: HoverEvent) => void,
  signal: AbortSignal,
): PanelPort {
  if (window === window.top) return own;
  let above: PanelRequest | undefined;

  const leaveTop = () => {
    if (above) void tell(sendMessage, 'leaveTop');
    above = undefined;
  };
  const stop = onMessage('closedInTop', () => {
    if (!above) return;
    above = undefined;
    tellHover({ type: 'dismiss' });
  });
  signal.addEventListener('abort', stop);

  return {
    ...own,
    prepare(request) {
      if (!isSmallFrame()) own.prepare(request);
    },
    async show(request) {
      const { mark, line, by } = request;
      const box = lineBoxes(mark)[line];
      const { term, stage } = mark.mention;
      // Of a word that is no term the top would know nothing, since words stay in the frame.
      const anchor = term && box && isSmallFrame() ? anchorOf(box) : undefined;
      if (!anchor) {
        leaveTop();
        own.show(request);
        return;
      }
      above = request;
      const asked = sendMessage('showInTop', { term, stage, anchor, by });
      // A page that cannot tell which of its frames asks, or that cannot be asked, leaves the panel to the frame.
      const isShown = await asked.catch(() => false);
      if (isShown || above !== request) return;
      above = undefined;
      own.show(request);
    },
    hide() {
      leaveTop();
      own.hide();
    },
  };
}
