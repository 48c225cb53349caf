import { onTrusted } from '../dom/trust.ts';
import type { HoverEvent } from '../hover/hover.ts';

/** The part of a browser's CloseWatcher that is used here; TypeScript's own types lack it. */
interface CloseWatch extends EventTarget {
  destroy(): void;
}

/** Closes a panel by the device's own way to go back, as on Android, where the browser offers that. */
export function watchBack(tell: (event: HoverEvent) => void, signal: AbortSignal) {
  const { CloseWatcher } = window as { CloseWatcher?: new () => CloseWatch };
  if (!CloseWatcher || signal.aborted) return;
  const watcher = new CloseWatcher();
  onTrusted(watcher, 'close', () => tell({ type: 'dismiss' }), { signal });
  signal.addEventListener('abort', () => watcher.destroy());
}
