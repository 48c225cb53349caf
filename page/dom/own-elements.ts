declare global {
  /** The elements that the stages of this frame have put into its page; in the isolated world, out of the page's sight. */
  var ownElements: WeakSet<Node> | undefined;
}

/** An element of ours for the page, and its closed root. */
export interface OwnElement {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Stands in each closed root of ours, where a page neither sees it nor can put it: by it a new version knows what an
 *  earlier one has left. */
export const ownSign = 'of SMP Fact Panels';

/** Makes an element of ours: a plain one, since a page can define what an element with a name of its own is, and so get at
 *  its closed root. It is known by reference alone. */
export function createOwnElement(page: Document): OwnElement {
  const element = page.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.append(page.createComment(ownSign));
  globalThis.ownElements ??= new WeakSet();
  globalThis.ownElements.add(element);
  return { element, root };
}

/** Whether a node is an element of ours in this page. */
export function isOwn(node: Node): boolean {
  return globalThis.ownElements?.has(node) === true;
}
