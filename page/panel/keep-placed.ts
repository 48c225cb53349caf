import { autoUpdate } from '@floating-ui/dom';
import { elementOf } from '../dom/element-of.ts';
import { visibleBox } from '../dom/viewport.ts';
import { viewTolerance } from '../hover/delays.ts';
import type { HoverEvent } from '../hover/hover.ts';
import type { PanelRequest } from '../hover/panel-port.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import type { PanelHost } from './panel-host.ts';
import { gap, gutter, layoutFor, panelSize } from './panel-size.ts';
import { place, type Side } from './place.ts';
import { placeSheet } from './place-sheet.ts';

/** Pixels of room below which a card changes its side rather than shrink further. */
const cramped = 160;

/** Keeps the panel at its term while the page scrolls, zooms or moves, until the signal ends it; resolves once it stands.
 *  Tells the hover when the term has gone out of view or out of the document. */
export async function keepPlaced(
  request: PanelRequest,
  host: PanelHost,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const { element } = host;
  const context = elementOf(request.mark.range.startContainer);
  let side: Side | undefined;
  let last: DOMRectReadOnly | undefined;
  let first: Promise<void> | undefined;
  let wasSeen = request.by === 'pointer';

  const update = async () => {
    if (signal.aborted) return;
    const lines = lineBoxes(request.mark);
    const line = lines[request.line] ?? lines[0];
    if (!line || !element.isConnected) return tell({ type: 'vanish' });
    const moved = !!last && (line.top !== last.top || line.left !== last.left);
    const fresh = !last;
    last = line;
    const visible = visibleBox();
    const layout = layoutFor(visible, request.by);
    const { width, maxHeight } = panelSize(layout, visible);
    host.style({ width: px(width), zoom: unzoom(element) });
    if (layout === 'card') return standAtLine(line, maxHeight, moved);
    if (fresh) host.style({ 'max-height': px(maxHeight) });
    const sheet = { width, height: element.offsetHeight };
    const found = placeSheet(visible, sheet, line, fresh && request.by !== 'pointer');
    host.style({ left: px(found.x), 'max-height': px(Math.min(maxHeight, found.room)) });
    const top = found.edge === 'top' ? visible.top : visible.bottom - element.offsetHeight;
    host.style({ top: px(top) });
    if (found.scrollBy > 0) window.scrollBy({ top: found.scrollBy });
    report(Math.max(visible.top - line.bottom, line.top - visible.bottom));
  };

  const standAtLine = async (line: DOMRectReadOnly, maxHeight: number, moved: boolean) => {
    // Only where the side is open: room given back for a moment would lose the reader's place in a long panel.
    if (!side) host.style({ 'max-height': px(maxHeight) });
    let found = await place(line, context, element, side);
    if (side && moved && found.available < Math.min(cramped, element.offsetHeight)) {
      host.style({ 'max-height': px(maxHeight) });
      found = await place(line, context, element);
    }
    if (signal.aborted) return;
    side = found.side;
    // Beside a term out of sight a pinned panel would be out of sight too.
    const room = found.away > 0 ? maxHeight : Math.min(maxHeight, Math.floor(found.available));
    host.style({ 'max-height': px(room) });
    const height = element.offsetHeight;
    const under = side === 'bottom' ? line.bottom + gap : found.y;
    const beside = side === 'top' ? line.top - gap - height : under;
    const { top, bottom } = visibleBox();
    const inside = Math.max(top + gutter, Math.min(beside, bottom - gutter - height));
    host.style({ left: px(found.x), top: px(found.away > 0 ? inside : beside) });
    report(found.away);
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
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return String(1 / (parent?.currentCSSZoom ?? 1));
}

const px = (value: number) => `${value}px`;
