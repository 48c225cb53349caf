import type { PanelPort, PanelRequest } from '../../page/hover/panel-port.ts';
import { isSettled, learn } from './sheets.ts';

/** Milliseconds for which a panel waits for its sheet unseen; then it opens and says that the sheet is on its way. */
const patience = 200;

/** Waits until something is known of a term, at most as long as nobody notices. */
export function learnSoon(term: string): Promise<unknown> {
  return Promise.race([learn(term), new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** A panel that is drawn once the sheet of its term is here; `redraw` draws the open one anew. */
export function awaitSheets(panel: PanelPort, redraw: () => void): PanelPort {
  let wanted: PanelRequest | undefined;
  const whileWanted = (request: PanelRequest, act: () => void) => () => {
    if (wanted === request) act();
  };
  return {
    ...panel,
    expect({ mention }) {
      void learn(mention.term);
    },
    prepare(request) {
      wanted = request;
      const { term } = request.mark.mention;
      const draw = whileWanted(request, () => panel.prepare(request));
      if (isSettled(term)) draw();
      else void learn(term).then(draw);
    },
    show(request) {
      wanted = request;
      const { term } = request.mark.mention;
      const open = whileWanted(request, () => panel.show(request));
      if (isSettled(term)) return open();
      void learnSoon(term).then(open);
      void learn(term).then(whileWanted(request, redraw));
    },
    hide() {
      wanted = undefined;
      panel.hide();
    },
  };
}
