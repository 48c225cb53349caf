/** A tab as a person meets it, in any browser. */
export interface EverydayTab {
  /** Waits until exactly these texts are underlined. */
  untilPainted(texts: readonly string[]): Promise<void>;
  /** Rests the pointer on a text until the panel is open. */
  openOn(text: string): Promise<void>;
  /** All that the open panel says; empty where none is open. */
  panelText(): Promise<string>;
  press(key: 'Escape'): Promise<void>;
  /** Runs a script in the page. */
  run(script: string): Promise<unknown>;
  /** All that the page says. */
  text(): Promise<string>;
}

/** A browser with the extension, in the verbs that journeys in every browser share. */
export interface EverydayBrowser {
  visit(page: { path: string; body: string }): Promise<EverydayTab>;
  /** Opens a page of the extension itself. */
  visitOwn(path: string): Promise<EverydayTab>;
  /** Gives a command of the extension in the tab in front. */
  command(name: 'next-term' | 'open-term', keys: { key: string; code: string }): Promise<void>;
  /** Takes the extension's access to all sites away, as a person does in the browser's own settings. */
  takeAccess(): Promise<void>;
  giveAccess(): Promise<void>;
  /** Stops the extension's background, as the browser does when it has nothing to do. */
  stopBackground(): Promise<void>;
  /** What the extension said at level error since it was installed. */
  errors(): Promise<string[]>;
}
