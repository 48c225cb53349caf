import { hostName } from './host-name.ts';
import { headingSelector } from './outline.ts';

/** What changed in the page since the last look. */
export interface Changes {
  /** Nodes that came with all below them, and texts that were edited. */
  nodes: Set<Node>;
  /** Nodes beside which something went; the text on both sides may have joined. */
  endings: Set<Node>;
  /** Something was taken out. */
  removed: boolean;
  /** Something may look different, or be seen or hidden. */
  restyled: boolean;
  /** A heading came, went or changed. */
  outlined: boolean;
  /** More changed than is worth keeping apart. */
  flooded: boolean;
}

/** Changes kept apart at most; a page that changes more is read again whole. */
const most = 20_000;
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
  /** Whether anything changed since then. */
  hasChanged(): boolean;
  /** Notes that something may look different now. */
  restyle(): void;
}

/** Watches until the signal ends; calls back at the first change after each `take`. */
export function watchChanges(onChange: () => void, signal: AbortSignal): ChangeWatch {
  let changes = none();
  let changed = false;
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, changes);
    if (changes.nodes.size + changes.endings.size > most) {
      changes = { ...none(), removed: true, restyled: true, outlined: true, flooded: true };
    }
    call();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function call() {
    if (changed || isEmpty(changes)) return;
    changed = true;
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
      const taken = changes;
      changes = none();
      changed = false;
      return taken;
    },
    hasChanged: () => changed,
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
    restyled: false,
    outlined: false,
    flooded: false,
  };
}

function isEmpty(changes: Changes): boolean {
  const { nodes, endings, removed, restyled, flooded } = changes;
  return !(nodes.size || endings.size || removed || restyled || flooded);
}

function note(record: MutationRecord, changes: Changes) {
  const { target, type, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (type === 'attributes') {
    if (target.nodeName.toLowerCase() === hostName) return;
    changes.restyled = true;
    if (record.attributeName === 'role') changes.outlined = true;
    return;
  }
  if (type === 'characterData') {
    if (target.nodeType === Node.TEXT_NODE) changes.nodes.add(target);
    if (target.parentElement?.closest(headingSelector)) changes.outlined = true;
    return;
  }
  const gone = [...removedNodes].filter(isTheirs);
  const added = [...addedNodes].filter(isTheirs);
  if (gone.length === 0 && added.length === 0) return;
  changes.restyled = true;
  if (target instanceof Element && target.closest(headingSelector)) changes.outlined = true;
  for (const node of added) {
    changes.nodes.add(node);
    changes.outlined ||= holdsHeading(node);
  }
  if (gone.length === 0) return;
  changes.removed = true;
  changes.outlined ||= gone.some(holdsHeading);
  changes.endings.add(previousSibling ?? nextSibling ?? target);
}

function isTheirs(node: Node): boolean {
  return node.nodeName.toLowerCase() !== hostName;
}

function holdsHeading(node: Node): boolean {
  return (
    node instanceof Element &&
    (node.matches(headingSelector) || node.querySelector(headingSelector) !== null)
  );
}
