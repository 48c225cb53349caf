/** What a key pressed inside the panel means. */
export type PanelKey = 'pin' | 'copy' | 'back' | 'close';

interface KeyPress {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

const meanings: Record<string, PanelKey> = {
  p: 'pin',
  c: 'copy',
  backspace: 'back',
  escape: 'close',
};

/** What the key press means; undefined with a modifier, while composing, or for any other key. */
export function panelKey(press: KeyPress): PanelKey | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing) return undefined;
  return meanings[press.key.toLowerCase()];
}
