import type { LibraryPlace } from '../../articles/library-place.ts';
import type { PlacedClaim } from '../../articles/placed-claim.ts';
import type { Leaf } from './sections/leaf.ts';

/** What a reader can do in the panel that changes where or what is marked; each can be undone. */
export const panelActions = [
  'siteOff',
  'notThisMeaning',
  'hideHere',
  'hideEverywhere',
  'pause',
] as const;

export type PanelAction = (typeof panelActions)[number];

/** Whether an action ends the reading of the page, so that the panel alone is left to take it back. */
export const endsReading = (action: PanelAction | undefined): boolean =>
  action === 'siteOff' || action === 'pause';

/** How far an action has come: on its way, stored, not stored since the browser refused, or still stored since taking it back failed. */
export type Progress = 'asked' | 'stored' | 'refused' | 'kept';

/** What the panel reports; nothing of it is decided in the panel. */
export interface PanelCallbacks {
  onClose(): void;
  /** Keeps the panel open when the pointer leaves, or lets it go. */
  onPin(pinned: boolean): void;
  /** Puts the text on the clipboard; rejects where the browser refuses. */
  onCopy(text: string): Promise<void>;
  /** Opens the library at a claim. */
  onOpenClaim(placed: PlacedClaim): void;
  /** Opens the library at a place. */
  onOpenPlace(place: LibraryPlace): void;
  /** Opens the library with all sections. */
  onAllSections(): void;
  onAction(action: PanelAction): void;
  onUndo(): void;
  /** Tries once more what could not be stored. */
  onAgain(): void;
  /** Leaves what could not be stored as it is. */
  onLetGo(): void;
  /** The reader has seen the tip of the first panel. */
  onTipSeen(): void;
  /** Another term is to be shown in place of this one. */
  onShowTerm(term: string): void;
  /** A leaf is to be shown in place of this view. */
  onTurnTo(leaf: Leaf): void;
  onBack(): void;
  /** Tab is about to leave the panel over its first or last control; nothing is prevented. */
  onLeave(): void;
}
