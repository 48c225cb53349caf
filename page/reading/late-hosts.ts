import { whileSeen } from '../dom/while-seen.ts';
import { lateRootDelay } from '../limits.ts';

/** Elements without a shadow root that may get one later, which nothing tells. */
export interface LateHosts {
  /** Waits for an element, unless too many are waited for. */
  add(host: Element): void;
  /** Takes out those that have got a root by now, with it; forgets those that are gone. */
  take(): ShadowRoot[];
  /** Rings when one may have got a root. */
  watch(ring: () => void, signal: AbortSignal): void;
}

/** Elements that are looked at again, at most. */
const most = 1_000;

/** No elements yet. */
export function createLateHosts(rootOf: (host: Element) => ShadowRoot | null): LateHosts {
  const waiting = new Set<Element>();
  return {
    add(host) {
      if (waiting.size < most) waiting.add(host);
    },
    take() {
      for (const host of waiting) if (!host.isConnected) waiting.delete(host);
      return [...waiting].flatMap((host) => {
        const root = rootOf(host);
        if (root) waiting.delete(host);
        return root ?? [];
      });
    },
    watch(ring, signal) {
      const look = () => {
        for (const host of waiting) if (rootOf(host)) return ring();
      };
      whileSeen(lateRootDelay, look, signal);
    },
  };
}
