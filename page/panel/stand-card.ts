import { visibleBox } from '../dom/viewport.ts';
import type { PanelHost } from './panel-host.ts';
import { cramped, gap, gutter } from './panel-size.ts';
import { type CardPlace, placeCard, type Side } from './place-card.ts';
import { px } from './px.ts';

/** A card to be put beside its line. */
export interface Standing {
  line: DOMRectReadOnly;
  /** The element that holds the line. */
  context: Element;
  /** The side it stands on; none where it did not stand yet. */
  side: Side | undefined;
  /** Whether the line has moved since it was put there. */
  isMoved: boolean;
  /** Pixels it may be high. */
  maxHeight: number;
}

/** Puts a card beside its line; gives where it stands, or nothing where the signal has ended meanwhile. */
export async function standCard(
  { line, context, side, isMoved, maxHeight }: Standing,
  host: PanelHost,
  signal: AbortSignal,
): Promise<CardPlace | undefined> {
  const { element } = host;
  // Only where the side is open: room given back for a moment would lose the reader's place in a long panel.
  if (!side) host.style({ 'max-height': px(maxHeight) });
  let found = await placeCard(line, context, element, side);
  if (side && isMoved && found.available < Math.min(cramped, element.offsetHeight)) {
    host.style({ 'max-height': px(maxHeight) });
    found = await placeCard(line, context, element);
  }
  if (signal.aborted) return;
  // Beside a term out of sight a pinned panel would be out of sight too.
  const room = found.away > 0 ? maxHeight : Math.min(maxHeight, Math.floor(found.available));
  host.style({ 'max-height': px(room) });
  const height = element.offsetHeight;
  const under = found.side === 'bottom' ? line.bottom + gap : found.y;
  const beside = found.side === 'top' ? line.top - gap - height : under;
  const { top, bottom } = visibleBox();
  const inside = Math.max(top + gutter, Math.min(beside, bottom - gutter - height));
  host.style({ left: px(found.x), top: px(found.away > 0 ? inside : beside) });
  return found;
}
