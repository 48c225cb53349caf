import type { HoverEvent, OpenedBy } from './hover.ts';
import { keepPlaced } from './keep-placed.ts';
import type { Mark } from './mark.ts';
import { createPanelHost } from './panel-host.ts';
import { layerOf } from './panel-layer.ts';
import type { PanelPort, PanelRequest } from './panel-port.ts';
import { layoutFor, type PanelLayout } from './panel-size.ts';
import { visibleBox } from './viewport.ts';

/** What the panel is drawn from. */
export interface PanelView {
  mark: Mark;
  by: OpenedBy;
  layout: PanelLayout;
}

export interface PanelOptions {
  /** Styles of the panel; its root is a column whose height is limited, so one child should scroll. */
  css: string;
  /** Reading direction of the panel's language. */
  dir: 'ltr' | 'rtl';
  /** Draws the panel into the element at once, so that it can be measured when this returns. */
  draw(view: PanelView, mount: HTMLElement): void;
  tell(event: HoverEvent): void;
  signal: AbortSignal;
}

/** The panel as a port: its host, its place and its focus; what is in it is drawn by the caller. */
export function openPanel({ css, dir, draw, tell, signal }: PanelOptions): PanelPort {
  const host = createPanelHost(css, signal);
  host.mount.dir = dir;
  let open: { request: PanelRequest; end: AbortController } | undefined;

  const hide = () => {
    open?.end.abort();
    open = undefined;
    host.hide();
  };

  signal.addEventListener('abort', hide);
  return {
    show(request) {
      open?.end.abort();
      const end = new AbortController();
      open = { request, end };
      const layout = layoutFor(visibleBox(), request.by);
      draw({ mark: request.mark, by: request.by, layout }, host.mount);
      host.show(layerOf(request.mark.range.startContainer));
      void keepPlaced(request, host, tell, AbortSignal.any([signal, end.signal]));
    },
    hide,
    box: () => (open ? host.element.getBoundingClientRect() : undefined),
  };
}
