import { headingSelector } from '../blocks/headings.ts';
import { isOwn } from '../dom/own-elements.ts';

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

/** What was heard of changes, before it is handed over. */
export interface Heard {
  changes: Changes;
  /** Nodes in which something changed, to be asked for their heading once and not at each change. */
  within: Set<Node>;
  /** Nodes that were taken out and may have come back. */
  gone: Set<Node>;
}

/** Changes kept apart at most; a page that changes more is read again whole. */
const most = 20_000;
/** Nodes taken out that are kept at most, to see whether they come back. */
const mostGone = 1_000;

/** Of a page in which nothing changed. */
export function noChanges(): Changes {
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

/** Whether nothing is to be read again. */
export function isEmpty(changes: Changes): boolean {
  const { nodes, endings, removed, restyled, flooded } = changes;
  return !(nodes.size || endings.size || removed || restyled || flooded);
}

/** Adds a record of the browser to what was heard; `missing` are nodes that were nowhere at the last look. */
export function hear(heard: Heard, record: MutationRecord, missing: WeakSet<Node>): void {
  const { changes, within } = heard;
  const { target, type } = record;
  if (type === 'childList') hearChildren(heard, record, missing);
  else if (type === 'characterData') {
    if (target.nodeType === Node.TEXT_NODE) changes.nodes.add(target);
    within.add(target);
  } else if (isTheirs(target)) {
    changes.restyled = true;
    if (record.attributeName === 'role') changes.outlined = true;
  }
}

function hearChildren(
  { changes, within, gone }: Heard,
  record: MutationRecord,
  missing: WeakSet<Node>,
) {
  const added = [...record.addedNodes].filter(isTheirs);
  const removed = [...record.removedNodes].filter(isTheirs);
  if (added.length + removed.length === 0) return;
  for (const node of added) {
    changes.nodes.add(node);
    changes.moved ||= missing.has(node);
    changes.outlined ||= holdsHeading(node);
  }
  for (const node of removed) {
    gone.add(node);
    changes.outlined ||= holdsHeading(node);
  }
  changes.restyled = true;
  within.add(record.target);
  if (removed.length === 0) return;
  changes.removed = true;
  changes.endings.add(record.previousSibling ?? record.nextSibling ?? record.target);
}

/** Keeps what was heard within its bounds: beyond them it says that all may have changed. */
export function bound(heard: Heard): void {
  if (heard.gone.size > mostGone) {
    heard.changes.moved = true;
    heard.gone.clear();
  }
  if (heard.changes.nodes.size + heard.changes.endings.size <= most) return;
  const whole = { removed: true, moved: true, restyled: true, outlined: true, flooded: true };
  heard.changes = { ...noChanges(), ...whole };
  heard.within.clear();
}

/** Asks of what was heard what only the page as it now is can tell. */
export function settle({ changes, within, gone }: Heard): Changes {
  changes.outlined ||= [...within].some(isInHeading);
  changes.moved ||= [...gone].some((node) => node.isConnected);
  return changes;
}

function isTheirs(node: Node): boolean {
  return !isOwn(node);
}

function holdsHeading(node: Node): boolean {
  return (
    node instanceof Element &&
    (node.matches(headingSelector) || !!node.querySelector(headingSelector))
  );
}

function isInHeading(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return !!element?.closest(headingSelector);
}
