import { caretAt } from '../dom/caret-at.ts';
import type { Spot } from './locate.ts';

/** What is read before the rest of the page on either side of a spot in the view: characters, and text nodes. */
const limits = {
  previousNode: { most: 4_000, mostNodes: 1_000 },
  nextNode: { most: 12_000, mostNodes: 2_000 },
} as const;
/** Texts longer than this wait for the rest. */
const giant = 100_000;
/** Where text of the view is looked for, in shares of its width and height; below what headers may cover first. */
const points = [
  [0.3, 0.3],
  [0.5, 0.5],
  [0.3, 0.05],
] as const;

/** What fills the view. */
export interface TextsInView {
  /** The text nodes in the view and some around it, in document order; none where the view shows no text. */
  texts: Text[];
  /** A spot in a text that is too long to be read at once. */
  giant?: Spot;
}

/** Finds the texts that fill the view; asks the page's layout. */
export function textsInView(): TextsInView {
  for (const [x, y] of points) {
    const spot = caretAt(window.innerWidth * x, window.innerHeight * y, []);
    if (!spot) continue;
    const { node, offset } = spot;
    const texts = [...textsFrom(node, 'previousNode').reverse(), ...textsFrom(node, 'nextNode')];
    const isGiant = node.nodeType === Node.TEXT_NODE && (node as Text).length >= giant;
    return isGiant ? { texts, giant: { node: node as Text, offset } } : { texts };
  }
  return { texts: [] };
}

/** The texts behind a node, itself included, or those before it. */
function textsFrom(node: Node, direction: keyof typeof limits): Text[] {
  const { most, mostNodes } = limits[direction];
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const texts: Text[] = [];
  let length = 0;
  const isFirst = direction === 'nextNode' && node.nodeType === Node.TEXT_NODE;
  let text = (isFirst ? node : walker[direction]()) as Text | null;
  while (text && length < most && texts.length < mostNodes) {
    if (text.length < giant) {
      texts.push(text);
      length += text.length;
    }
    text = walker[direction]() as Text | null;
  }
  return texts;
}
