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
