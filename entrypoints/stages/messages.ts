import type { SheetAnswer } from '../../articles/term-sheet.ts';
import type { TermId } from '../../detection/types.ts';
import type { OpenedBy } from '../../page/hover/hover.ts';
import type { FrameAnchor } from '../../page/panel/frame-anchor.ts';
import type { PanelChoice } from '../../settings/choices/panel-choice.ts';
import type { ReaderSettings } from '../../settings/choices/reader-settings.ts';
import { extensionHere } from './extension-here.ts';
import { type Admits, isFromExtension, listen, type Received, send } from './messenger.ts';

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

/** How a site stands: whether its pages are read now, and the milliseconds until a pause of all sites ends. */
export interface SiteStanding {
  isOn: boolean;
  pauseLeft: number;
}

/** Names a choice that can be taken back. */
export type UndoId = string;

/** A term in a frame that is too small for a panel, and where it stands; its words stay in the frame. */
export interface FramedTerm {
  term: TermId;
  /** The stage of a scale that is said with it, in digits. */
  stage?: string | undefined;
  anchor: FrameAnchor;
  by: OpenedBy;
}

/** Something of the library that answers a text which names no term. */
export interface LookUpHit {
  /** Where in the library it stands. */
  place: string;
  title: string;
  text: string;
}

/** Text that was selected, and the term that goes by it, if any does, or else what the library has on it. */
export interface LookedUp {
  text: string;
  term: TermId | undefined;
  hits: LookUpHit[];
}

/** Every message between the stages of a page, the background and the extension's own pages. */
export interface Protocol {
  /** Scout to background: the text of this frame holds a stem, so it needs the reader; brings it where the site is on, and tells how it stands. */
  bringReader(): SiteStanding;
  /** Reader to background: words with several senses stand in this frame, so it needs the judge. */
  bringJudge(): void;
  /** Reader to background: this frame has marks and time, so it can take the panel. */
  bringPanel(): void;
  /** Page to background: the settings that hold for the site of this tab. */
  readSettings(): PageSettings;
  /** Page to background: a choice made in the panel; the answer names what takes it back. */
  choose(choice: PanelChoice): UndoId;
  /** Page to background: takes a choice back that was made in this tab. */
  undo(id: UndoId): void;
  /** Background to all frames: what decides whether sites are read has changed. */
  sitesChanged(): void;
  /** Background to all frames: the settings of pages have changed. */
  settingsChanged(): void;
  /** Scout or reader to background and to an open popup: what is known of this frame has changed, its terms or how far it was read. */
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
  lookUp(wanted: LookedUp): void;
  /** Small frame to background, and on to the top of its page: opens the panel there; whether it did. */
  showInTop(term: FramedTerm): boolean;
  /** Small frame to background, and on to the top of its page: the pointer has left the term. */
  leaveTop(): void;
  /** Top of a page to background, and on to its frames: the panel shows no term of a frame anymore. */
  closedInTop(): void;
  /** Panel to background: the sheet of a term, packed, or why there is none. */
  sheetOf(term: TermId): SheetAnswer;
  /** Panel to background: opens the library at this place (a fragment without its sign). */
  openLibrary(fragment: string): void;
}

export type MessageType = keyof Protocol;
export type DataOf<T extends MessageType> = Parameters<Protocol[T]>[0];
export type AnswerOf<T extends MessageType> = ReturnType<Protocol[T]>;

/** Sends a message of the protocol to the background and the extension's own pages. Rejects where nobody answers or the answer is that it failed. */
export function sendMessage<T extends MessageType>(
  type: T,
  data?: DataOf<T>,
): Promise<AnswerOf<T>> {
  const { runtime } = extensionHere();
  return send(runtime.sendMessage, { type, data }) as Promise<AnswerOf<T>>;
}

export type SendMessage = typeof sendMessage;

/** Answers a message of the protocol, by default from the extension alone; gives the function that ends it. */
export function onMessage<T extends MessageType>(
  type: T,
  handle: (message: Received<DataOf<T>>) => AnswerOf<T> | Promise<AnswerOf<T>>,
  admits: Admits = isFromExtension,
): () => void {
  return listen(type, handle as never, admits);
}
