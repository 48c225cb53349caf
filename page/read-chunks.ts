/** A stretch of the raw text of a tree, about 16,000 characters. */
export interface Chunk {
  text: string;
  /** The node at whose start the text begins. */
  start: Node;
}

/** Raw text aimed at for one chunk, in UTF-16 code units. */
const aim = 16_000;
/** Contents of scripts and the like are left out from this length on, in UTF-16 code units. */
const long = 2_000;
const unread = ['script', 'style', 'noscript', 'textarea'];

/** The raw text below a node in document order, chunk by chunk, as Range.toString gives it; may be resumed after the tree changed, and then misses no text that was there before. */
export function* readChunks(root: Node): Generator<Chunk> {
  if (root.nodeType !== Node.ELEMENT_NODE && !('querySelectorAll' in root)) {
    yield { text: root.nodeValue ?? '', start: root };
    return;
  }
  const ruler = rulerOf(root as ParentNode & Node);
  if (ruler.length < 200) {
    yield { text: textBelow(root), start: root };
    return;
  }
  yield* readAlong(root as ParentNode & Node, ruler);
}

function rulerOf(root: ParentNode & Node): ArrayLike<Element> {
  return 'getElementsByTagName' in root
    ? (root as Element).getElementsByTagName('*')
    : root.querySelectorAll('*');
}

function textBelow(root: Node): string {
  return (
    (root.nodeType === Node.DOCUMENT_NODE ? (root as Document).documentElement : root)
      ?.textContent ?? ''
  );
}

function* readAlong(root: ParentNode & Node, ruler: ArrayLike<Element>): Generator<Chunk> {
  const document = root.ownerDocument ?? (root as Document);
  const range = document.createRange();
  const gaps = longUnread(root);
  let gap = 0;
  let step = 64;
  let index = 0;
  let start: Element | undefined;
  let restarts = 0;
  do {
    const until = Math.min(index + step, ruler.length);
    const end = ruler[until];
    range.setStart(root, 0);
    if (start) range.setStartBefore(start);
    while (gap < gaps.length && isBehind(gaps[gap] as Element, start)) gap++;
    const cut = gaps[gap];
    if (cut && (!end || follows(end, cut))) {
      range.setEndBefore(cut);
      index = indexAfter(ruler, cut, index, until);
    } else {
      if (end) range.setEndBefore(end);
      else range.setEnd(root, root.childNodes.length);
      index = until;
    }
    const text = range.toString();
    // A live range would make every change of the page dearer.
    range.setStart(document, 0);
    range.collapse(true);
    const next = ruler[index];
    step = nextStep(step, text.length);
    if (text !== '') yield { text, start: start ?? root };
    if (next && ruler[index] !== next) {
      index = place(ruler, next, index);
      if (index === 0 && restarts++ < 3) gap = 0;
    }
    start = ruler[index];
  } while (start);
}

function longUnread(root: ParentNode & Node): Element[] {
  // By name is many times quicker than by selector on a page of many elements.
  const all =
    'getElementsByTagName' in root
      ? unread.flatMap((name) => [...(root as Element).getElementsByTagName(name)])
      : [...root.querySelectorAll(unread.join())];
  return all
    .filter((gap) => (gap.textContent?.length ?? 0) > long)
    .sort((one, other) => (follows(other, one) ? -1 : 1));
}

function isBehind(gap: Element, start: Element | undefined): boolean {
  return !gap.isConnected || (start !== undefined && gap !== start && !follows(gap, start));
}

function nextStep(step: number, length: number): number {
  const ratio = aim / Math.max(length, aim / 8);
  return Math.max(1, Math.min(4_096, Math.round(step * Math.min(ratio, 4))));
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function indexAfter(ruler: ArrayLike<Element>, gap: Element, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(ruler[middle] as Element, gap)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of an element after the tree changed; 0, to read again, where it is gone. */
function place(ruler: ArrayLike<Element>, element: Element, around: number): number {
  for (let distance = 1; distance < 2_000; distance++) {
    if (ruler[around - distance] === element) return around - distance;
    if (ruler[around + distance] === element) return around + distance;
  }
  return 0;
}
