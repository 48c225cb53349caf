import type { Mark } from './mark.ts';

/** Whether two marks are of the same term at the same place: reading a block anew makes new marks of the old ones. */
export function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.mention.term !== other.mention.term) return false;
  const a = one.range;
  const b = other.range;
  const sameStart = a.startContainer === b.startContainer && a.startOffset === b.startOffset;
  return sameStart && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}
