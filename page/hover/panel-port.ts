import type { Mark } from '../marks/mark.ts';
import type { OpenedBy, Target } from './hover.ts';

/** Which panel is wanted, and what asked for it. */
export interface PanelRequest extends Target {
  by: OpenedBy;
}

/** The panel as the hover sees it: the one place where the reader's hover and the panel's script meet. */
export interface PanelPort {
  /** Gets what the panel of a mark will show, as the pointer comes to rest on it. */
  expect?(mark: Mark): void;
  /** Draws the panel that will probably be asked for next, out of sight. */
  prepare(request: PanelRequest): void;
  /** Shows the panel of a mark at one of its lines; a request by keyboard or list also moves focus into it. */
  show(request: PanelRequest): void;
  /** Closes the panel and gives back the focus it took. */
  hide(): void;
  /** Where the panel stands in client coordinates; nothing when none is open. */
  box(): DOMRectReadOnly | undefined;
  /** Whether the focus is in the panel, which then acts on keys itself. */
  hasFocus(): boolean;
  /** Puts focus and caret back to where they were before the panel took them. */
  giveBackFocus(): void;
}
