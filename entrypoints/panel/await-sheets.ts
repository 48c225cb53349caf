import type { PanelPort, PanelRequest } from '../../page/hover/panel-port.ts';
import { isSettled, knownOf, learn } from './sheets.ts';

/** Milliseconds for which a panel waits for its sheet unseen; then it opens and says that the sheet is on its way. */
const patience = 200;

/** A panel that is drawn once the sheet of its term is here; `redraw` draws the open one anew. */
export function awaitSheets(panel: PanelPort, redraw: () => void): PanelPort {
  let wanted: PanelRequest | undefined;
  const open = (request: PanelRequest, term: string) => {
    if (wanted !== request) return;
    panel.show(request);
    if (!knownOf(term)) void learn(term).then(() => wanted === request && redraw());
  };
  return {
    ...panel,
    expect({ mention }) {
      void learn(mention.term);
    },
    prepare(request) {
      wanted = request;
      const { term } = request.mark.mention;
      if (isSettled(term)) panel.prepare(request);
      else void learn(term).then(() => wanted === request && panel.prepare(request));
    },
    show(request) {
      wanted = request;
      const { term } = request.mark.mention;
      if (isSettled(term)) open(request, term);
      else void Promise.race([learn(term), late()]).then(() => open(request, term));
    },
    hide() {
      wanted = undefined;
      panel.hide();
    },
  };
}

const late = () => new Promise((resolve) => setTimeout(resolve, patience));
