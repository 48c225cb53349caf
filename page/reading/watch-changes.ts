import { bound, type Changes, type Heard, hear, isEmpty, noChanges, settle } from './changes.ts';

const watched = [
  'class',
  'style',
  'hidden',
  'open',
  'contenteditable',
  'translate',
  'role',
  'slot',
  'dir',
];

/** Hears what changes in documents and shadow roots. */
export interface ChangeWatch {
  watch(root: Document | ShadowRoot): void;
  /** Hands over what changed since the last call. */
  take(): Changes;
  /** When the page changed last, as `performance.now` counts. */
  lastAt(): number;
  /** Notes that something may look different now. */
  restyle(): void;
}

/** Watches until the signal ends; calls back at the first change after each `take`. */
export function watchChanges(onChange: () => void, signal: AbortSignal): ChangeWatch {
  let heard = nothingHeard();
  /** Nodes that were nowhere at the last look, and may come back while it goes on. */
  let missing = new WeakSet<Node>();
  let isTold = false;
  let lastAt = 0;
  const observer = new MutationObserver((records) => {
    lastAt = performance.now();
    // All is read again anyway: what comes on top need not be kept apart.
    if (!heard.changes.flooded) {
      for (const record of records) hear(heard, record, missing);
      bound(heard);
    }
    tell();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function tell() {
    if (isTold || isEmpty(heard.changes)) return;
    isTold = true;
    onChange();
  }

  return {
    watch(root) {
      if (signal.aborted) return;
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: watched,
      });
    },
    take() {
      const taken = heard;
      missing = new WeakSet([...taken.gone].filter((node) => !node.isConnected));
      heard = nothingHeard();
      isTold = false;
      return settle(taken);
    },
    lastAt: () => lastAt,
    restyle() {
      heard.changes.restyled = true;
      tell();
    },
  };
}

function nothingHeard(): Heard {
  return { changes: noChanges(), within: new Set(), gone: new Set() };
}
