import { type Chunk, mostRestarts, type Part, readTexts } from './read-texts.ts';

/** Raw text aimed at for one chunk, in UTF-16 code units. */
const aim = 16_000;
/** Trees with fewer elements are read text by text. */
const few = 200;
/** Elements of one chunk at most. */
const mostElements = 4_096;
/** Elements more that a part may grow by. */
const mostMore = 60;

/** The raw text below a node in document order, chunk by chunk; may be resumed after the tree changed, and then misses no text that was there before. */
export function* readChunks(root: Node): Generator<Chunk> {
  const ruler = rulerOf(root);
  // Asking for its length would count all elements of the page.
  if (ruler[few]) yield* readAlong(root, ruler);
  else yield* readTexts(root, aim);
}

function rulerOf(root: Node): ArrayLike<Element> {
  if ('getElementsByTagName' in root) return (root as Element).getElementsByTagName('*');
  return 'querySelectorAll' in root ? (root as ShadowRoot).querySelectorAll('*') : [];
}

function* readAlong(root: Node, whole: ArrayLike<Element>): Generator<Chunk> {
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  let ruler = whole;
  let step = 64;
  let index = 0;
  let restarts = 0;
  do {
    const part = { root, ruler, from: index, to: index + step };
    const text = withWholeWord(part, textOf(part, range), range);
    const start = index > 0 ? ruler[index] : undefined;
    index = part.to;
    const next = ruler[index];
    step = nextStep(step, text.length);
    // Long scripts are better left out, and long texts are at hand without a copy.
    if (text.length > 2 * aim) yield* readTexts(root, aim, start, next);
    else if (text !== '') yield { text, source: part };
    if (next && (ruler[index] !== next || !root.contains(next))) {
      ruler = rulerOf(root);
      index = indexOf(ruler, next, index) ?? (restarts++ < mostRestarts ? 0 : index);
    }
  } while (ruler[index]);
}

/** The raw text of a part, as Range.toString gives it. */
export function textOf({ root, ruler, from, to }: Part, range: Range): string {
  const start = ruler[from];
  const end = ruler[to];
  range.selectNodeContents(root);
  if (start && from > 0) range.setStartBefore(start);
  if (end) range.setEndBefore(end);
  const text = range.toString();
  // A live range would make every change of the page dearer.
  range.setStart(root.ownerDocument ?? root, 0);
  range.collapse(true);
  return text;
}

/** The text of a part that grows until it ends with a word, since a stem may stand across elements. */
function withWholeWord(part: Part, text: string, range: Range): string {
  let whole = text;
  for (let more = 0; more < mostMore && /\w$/.test(whole) && part.ruler[part.to]; more++) {
    const next = textOf({ ...part, from: part.to, to: part.to + 1 }, range);
    if (/^\W/.test(next)) break;
    whole += next;
    part.to++;
  }
  return whole;
}

function nextStep(step: number, length: number): number {
  const ratio = Math.min(4, Math.max(1 / 4, aim / Math.max(length, 1)));
  return Math.max(1, Math.min(mostElements, Math.round(step * ratio)));
}

/** Index of an element near where it stood before the tree changed. */
function indexOf(ruler: ArrayLike<Element>, element: Element, around: number): number | undefined {
  for (let distance = 0; distance < 2_000; distance++) {
    if (ruler[around - distance] === element) return around - distance;
    if (ruler[around + distance] === element) return around + distance;
  }
  return;
}
