/** How far the extension reaches into a tab: `withheld` until the person lets it, `closed` to every extension. */
type Reach = 'open' | 'withheld' | 'closed';

/** What is known of the tab that the popup speaks of. */
export interface TabView {
  /** Its address; undefined where the browser does not say. */
  address: string | undefined;
  reach: Reach;
  /** How often each term stands in it, by id. */
  counts: Record<string, number>;
  /** How many characters of it were read, where it is too large to be read whole. */
  readTo?: number | undefined;
}

/** What the popup asks of the browser. */
export interface PopupPort {
  /** Calls back with the tab at once and after each change of it, until `signal` aborts. */
  watchTab(listener: (tab: TabView) => void, signal: AbortSignal): void;
  /** Scrolls the tab to the next mention of a term and shows it there. */
  jumpTo(term: string): void;
  /** Asks the browser to let the extension read the tab's site. */
  askForAccess(): void;
  /** Opens the library beside the page; undefined where the browser has no room for it. */
  openBeside: (() => void) | undefined;
  openOptions(): void;
  /** Opens the library in a tab of its own. */
  openInTab(fragment: string): void;
}
