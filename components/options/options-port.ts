/** A command and the keys that give it; no keys where the person has taken them away. */
export interface CommandKeys {
  name: string;
  keys: string;
}

/** What the options ask of the browser. */
export interface OptionsPort {
  /** The commands and their keys, or none where the browser has no commands. */
  readKeys(): Promise<CommandKeys[]>;
  /** Opens the browser's own page for keys; undefined where there is no way to. */
  openKeys: (() => void) | undefined;
}
