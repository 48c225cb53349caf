import type { Mark, MarkMap } from '../../../page/marks/mark.ts';

/** Marks every occurrence of the words in the text below the roots, also across inline elements; for tests of what follows. */
export function marksIn(roots: readonly Node[], words: readonly string[]): MarkMap {
  const marks = roots.flatMap((root) => marksBelow(root, words));
  return {
    at: (node, offset) => marks.find((mark) => covers(mark, node, offset)),
    inOrder: () => marks,
    has: (mark) => mark.range.startContainer.isConnected,
  };
}

function marksBelow(root: Node, words: readonly string[]): Mark[] {
  const places: { node: Text; offset: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) places.push({ node, offset });
  }
  const text = places.map(({ node, offset }) => node.data[offset]).join('');
  const any = new RegExp(words.map((word) => word.replaceAll(' ', '\\s+')).join('|'), 'g');
  return [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
    const start = places[index];
    const end = places[index + found.length - 1];
    if (!start || !end) return [];
    const term = found.replaceAll(/\s+/g, ' ');
    return [
      {
        mention: {
          term,
          form: term,
          ...{ start: index, end: index + found.length, weak: false, sureness: 2 },
          reason: { kind: 'unambiguous', cues: [] },
        },
        range: new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset + 1,
        }),
        painted: true,
      },
    ];
  });
}

function covers({ range }: Mark, node: Node, offset: number) {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const sameTree = node.getRootNode() === range.startContainer.getRootNode();
  return sameTree && live.isPointInRange(node, offset);
}
