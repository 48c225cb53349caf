import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Mention, TermId } from '../../detection/types.ts';
import type { OpenedBy } from '../../page/hover/hover.ts';
import type { FrameAnchor } from '../../page/panel/frame-anchor.ts';
import type { PanelChoice } from '../../settings/choices/panel-choice.ts';
import type { ReaderSettings } from '../../settings/choices/reader-settings.ts';
import type { SettingsChange } from '../../settings/choices/settings.ts';

/** How often each term stands in a frame. */
export type TermCounts = Record<TermId, number>;

/** What a page needs to know of the settings. */
export interface PageSettings {
  /** Name of the site, as it stands in site rules. */
  site: string;
  settings: ReaderSettings;
  /** The keys that go to the next term, as the browser names them; empty where there are none. */
  nextTermKeys: string;
  /** Whether the browser has commands; where it has none, the page listens for the keys itself. */
  hasCommands: boolean;
}

/** A term in a frame that is too small for a panel, and where it stands. */
export interface FramedTerm {
  mention: Mention;
  anchor: FrameAnchor;
  by: OpenedBy;
}

/** Every message between the stages of a page, the background and the extension's own pages. */
interface Protocol {
  /** Scout to background: the text of this frame holds a stem, so it needs the reader. */
  bringReader(): void;
  /** Reader to background: words with several senses stand in this frame, so it needs the judge. */
  bringJudge(): void;
  /** Reader to background: this frame has marks and time, so it can take the panel. */
  bringPanel(): void;
  /** Page to background: the settings that hold for the site of this tab. */
  readSettings(): PageSettings;
  /** Page to background: a choice made in the panel; the answer undoes it. */
  choose(choice: PanelChoice): SettingsChange;
  /** Page to background: takes a choice back. */
  undo(change: SettingsChange): void;
  /** Reader to background and to an open popup: the terms of this frame have changed. */
  termsChanged(): void;
  /** Background to a frame: goes to the next or previous term, or opens the one at the caret. */
  goToTerm(step: 'next' | 'previous' | 'here'): void;
  /** Background to all frames of a tab: the browser has taken access to some sites away. */
  accessChanged(): void;
  /** Frame to background: whether the browser lets the extension read this frame. */
  mayRead(): boolean;
  /** Popup to a frame: goes to the next mention of a term. */
  showTerm(term: TermId): void;
  /** Background to a frame: opens the panel at the selection, or says that nothing is known of this text. */
  lookUp(text: string): void;
  /** Small frame to background, and on to the top of its page: opens the panel there; whether it did. */
  showInTop(term: FramedTerm): boolean;
  /** Small frame to background, and on to the top of its page: the pointer has left the term. */
  leaveTop(): void;
  /** Top of a page to background, and on to its frames: the panel shows no term of a frame anymore. */
  closedInTop(): void;
  /** Panel to background: opens the library at this place (a fragment without its sign). */
  openLibrary(fragment: string): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Sends a message of the protocol. */
export type SendMessage = typeof sendMessage;
