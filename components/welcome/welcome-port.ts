/** What the first-run page asks of the browser. */
export interface WelcomePort {
  /** Calls back with whether the browser lets the extension read pages, at once and after each change, until `signal` aborts. */
  watchAccess(listener: (granted: boolean) => void, signal: AbortSignal): void;
  /** The keys of the command for the next term; empty where the browser has no commands, or none for it. */
  readNextTermKeys(): Promise<string>;
  askForAccess(): void;
  openOptions(): void;
  openLibrary(): void;
}
