import { headingSelector } from '../blocks/outline.ts';
import { hostName } from '../dom/host-name.ts';

/** What changed in the page since the last look. */
export interface Changes {
  /** Nodes that came with all below them, and texts that were edited. */
  nodes: Set<Node>;
  /** Nodes beside which something went; the text on both sides may have joined. */
  endings: Set<Node>;
  /** Something was taken out. */
  removed: boolean;
  /** Something that was taken out stands in the page again. */
  moved: boolean;
  /** Something may look different, or be seen or hidden. */
  restyled: boolean;
  /** A heading came, went or changed. */
  outlined: boolean;
  /** More changed than is worth keeping apart. */
  flooded: boolean;
}

/** Changes kept apart at most; a page that changes more is read again whole. */
const most = 20_000;
/** Nodes taken out that are kept at most, to see whether they come back. */
const mostGone = 1_000;
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
  let changes = none();
  /** Nodes in which something changed, to be asked for their heading once and not at each change. */
  let places = new Set<Node>();
  let gone = new Set<Node>();
  /** Nodes that were nowhere at the last look, and may come back while it goes on. */
  let missing = new WeakSet<Node>();
  let changed = false;
  let lastAt = 0;
  const observer = new MutationObserver((records) => {
    lastAt = performance.now();
    // All is read again anyway: what comes on top need not be kept apart.
    if (changes.flooded) return call();
    for (const record of records) note(record);
    if (gone.size > mostGone) {
      changes.moved = true;
      gone.clear();
    }
    if (changes.nodes.size + changes.endings.size > most) {
      const whole = { removed: true, moved: true, restyled: true, outlined: true, flooded: true };
      changes = { ...none(), ...whole };
      places.clear();
    }
    call();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function call() {
    if (changed || isEmpty(changes)) return;
    changed = true;
    onChange();
  }

  function note(record: MutationRecord) {
    const { target, type } = record;
    if (type === 'attributes') {
      if (!isTheirs(target)) return;
      changes.restyled = true;
      if (record.attributeName === 'role') changes.outlined = true;
      return;
    }
    if (type === 'characterData') {
      if (target.nodeType === Node.TEXT_NODE) changes.nodes.add(target);
      places.add(target);
      return;
    }
    let isOurs = true;
    let isLess = false;
    for (const node of record.addedNodes) {
      if (!isTheirs(node)) continue;
      isOurs = false;
      changes.nodes.add(node);
      changes.moved ||= missing.has(node);
      changes.outlined ||= holdsHeading(node);
    }
    for (const node of record.removedNodes) {
      if (!isTheirs(node)) continue;
      isOurs = false;
      isLess = true;
      gone.add(node);
      changes.outlined ||= holdsHeading(node);
    }
    if (isOurs) return;
    changes.restyled = true;
    places.add(target);
    if (!isLess) return;
    changes.removed = true;
    changes.endings.add(record.previousSibling ?? record.nextSibling ?? target);
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
      const taken = changes;
      taken.outlined ||= [...places].some(isInHeading);
      taken.moved ||= [...gone].some((node) => node.isConnected);
      changes = none();
      places = new Set();
      missing = new WeakSet([...gone].filter((node) => !node.isConnected));
      gone = new Set();
      changed = false;
      return taken;
    },
    lastAt: () => lastAt,
    restyle() {
      changes.restyled = true;
      call();
    },
  };
}

function none(): Changes {
  return {
    nodes: new Set(),
    endings: new Set(),
    removed: false,
    moved: false,
    restyled: false,
    outlined: false,
    flooded: false,
  };
}

function isEmpty(changes: Changes): boolean {
  const { nodes, endings, removed, restyled, flooded } = changes;
  return !(nodes.size || endings.size || removed || restyled || flooded);
}

function isTheirs(node: Node): boolean {
  return (node as Partial<Element>).localName !== hostName;
}

function holdsHeading(node: Node): boolean {
  return (
    node instanceof Element &&
    (node.matches(headingSelector) || node.querySelector(headingSelector) !== null)
  );
}

function isInHeading(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(headingSelector) != null;
}
