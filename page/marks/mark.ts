import type { Mention } from '../../detection/types.ts';

/** One mention as it stands in the document. */
export interface Mark {
  mention: Mention;
  /** Where the text stands; boundaries are text nodes, possibly different ones. */
  range: StaticRange;
  /** Whether it is underlined; others answer to the pointer without an underline. */
  painted: boolean;
}

/** Every mark of a page, by place. */
export interface MarkMap {
  /** The mark that covers the character before or after this caret position. */
  at(node: Node, offset: number): Mark | undefined;
  /** All marks in document order. */
  inOrder(): readonly Mark[];
  /** Whether the mark still stands in the document unchanged. */
  has(mark: Mark): boolean;
}

/** Whether two marks are of the same term and stage at the same place: reading a block anew makes new marks of the old ones. */
export function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.mention.term !== other.mention.term) return false;
  if (one.mention.stage !== other.mention.stage) return false;
  const a = one.range;
  const b = other.range;
  const sameStart = a.startContainer === b.startContainer && a.startOffset === b.startOffset;
  return sameStart && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}
