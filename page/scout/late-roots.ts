import { lateRootDelay } from '../limits.ts';

/** Elements that may get a shadow root later, looked at now and then. */
export interface LateRoots {
  /** Looks at an element from now on, unless too many are looked at. */
  add(host: Element): void;
  /** Looks at an element no longer. */
  delete(host: Element): void;
  stop(): void;
}

/** Elements looked at, at most. */
const most = 200;

/** Looks at none yet; calls back with each root that is there when `isDue` lets it look. */
export function createLateRoots(
  rootOf: (host: Element) => ShadowRoot | null,
  isDue: () => boolean,
  onRoot: (root: ShadowRoot) => void,
): LateRoots {
  const hosts = new Set<Element>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!isDue()) return;
    for (const host of hosts) {
      const root = host.isConnected ? rootOf(host) : null;
      if (root) onRoot(root);
      else if (!host.isConnected) hosts.delete(host);
    }
  };
  return {
    add(host) {
      if (hosts.size >= most) return;
      hosts.add(host);
      timer ??= setInterval(look, lateRootDelay);
    },
    delete: (host) => hosts.delete(host),
    stop: () => clearInterval(timer),
  };
}
