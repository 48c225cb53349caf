import { autoUpdate } from '@floating-ui/dom';
import { drawnIn, parentOf } from '../dom/composed-parent.ts';
import { elementOf } from '../dom/element-of.ts';
import { visibleBox } from '../dom/viewport.ts';
import { viewTolerance } from '../hover/delays.ts';
import type { HoverEvent } from '../hover/hover.ts';
import type { PanelRequest } from '../hover/panel-port.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import { createPageBar } from './page-bar.ts';
import type { PanelHost } from './panel-host.ts';
import { isLow, layoutFor, panelSize } from './panel-size.ts';
import type { Side } from './place-card.ts';
import { placeSheet } from './place-sheet.ts';
import { px } from './px.ts';
import { standCard } from './stand-card.ts';

/** Keeps the panel at its term while the page scrolls, zooms or moves, until the signal ends it; resolves once it stands.
 *  Tells the hover when the term has gone out of view or out of the document. */
export async function keepPlaced(
  request: PanelRequest,
  host: PanelHost,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const { element } = host;
  const context = plainWayFrom(elementOf(request.mark.range.startContainer));
  let side: Side | undefined;
  let last: DOMRectReadOnly | undefined;
  let first: Promise<void> | undefined;
  let wasSeen = request.by === 'pointer';
  const bar = createPageBar(signal);

  const update = async () => {
    if (signal.aborted) return;
    const lines = lineBoxes(request.mark);
    const line = lines[request.line] ?? lines[0];
    if (!line || !element.isConnected) return tell({ type: 'vanish' });
    const before = last;
    last = line;
    const visible = visibleBox();
    const layout = layoutFor(visible, request.by);
    const { width, maxHeight } = panelSize(layout, visible);
    bar[isLow(visible) ? 'hide' : 'show']();
    host.style({ width: px(width), zoom: unzoom(element) });
    if (layout === 'sheet') {
      if (!before) host.style({ 'max-height': px(maxHeight) });
      const height = element.offsetHeight;
      const sheet = { width, height, mayScroll: !before && request.by !== 'pointer' };
      const found = placeSheet(visible, sheet, line);
      host.style({ left: px(found.x), 'max-height': px(Math.min(maxHeight, found.room)) });
      const top = found.edge === 'top' ? visible.top : visible.bottom - element.offsetHeight;
      host.style({ top: px(top) });
      if (found.scrollBy > 0) window.scrollBy({ top: found.scrollBy });
      return report(Math.max(visible.top - line.bottom, line.top - visible.bottom));
    }
    const isMoved = !!before && (line.top !== before.top || line.left !== before.left);
    const stood = await standCard({ line, context, side, isMoved, maxHeight }, host, signal);
    if (!stood) return;
    side = stood.side;
    report(stood.away);
  };

  const report = (away: number) => {
    // Who asked for a term that no scrolling shows gets its panel all the same.
    if (away <= viewTolerance) wasSeen = true;
    else if (wasSeen) tell({ type: 'out-of-view' });
  };

  const again = () => {
    const run = update();
    first ??= run;
  };
  signal.addEventListener('abort', autoUpdate(context, element, again));
  visualViewport?.addEventListener('resize', again, { signal });
  visualViewport?.addEventListener('scroll', again, { signal });
  await first;
}

/** The factor that undoes the page's own CSS zoom, so that ours are real pixels. */
function unzoom(element: HTMLElement) {
  return String(1 / (parentOf(element)?.currentCSSZoom ?? 1));
}

/** An element from which all ways upward are what they seem; the root where a form around it hides one by a name. */
function plainWayFrom(element: Element): Element {
  for (let at: Element | undefined = element; at; at = drawnIn(at)) {
    const up = at.assignedSlot ?? at.parentNode;
    if (up instanceof Element && up !== drawnIn(at)) return document.documentElement;
  }
  return element;
}
