import type { PanelPort, PanelRequest } from './panel-port.ts';

/** A panel whose script may still be on its way. */
export interface LatePanel extends PanelPort {
  /** Hands over to the panel that has arrived, and shows what was asked for meanwhile. */
  attach(panel: PanelPort): void;
}

/** A panel that can be asked before its script is there; `fetch` is called at the first request that finds none. */
export function latePanel(fetch: () => void): LatePanel {
  let panel: PanelPort | undefined;
  let wanted: PanelRequest | undefined;
  return {
    show(request) {
      wanted = request;
      if (panel) panel.show(request);
      else fetch();
    },
    hide() {
      wanted = undefined;
      panel?.hide();
    },
    box: () => panel?.box(),
    giveBackFocus: () => panel?.giveBackFocus(),
    hasFocus: () => panel?.hasFocus() ?? false,
    attach(arrived) {
      panel = arrived;
      if (wanted) panel.show(wanted);
    },
  };
}
