import type { Mention } from '../../detection/types.ts';
import type { Mark } from '../marks/mark.ts';
import { type Block, rangeIn } from './block.ts';

/** Gives a block its marks; those that stay the same stay the same objects. Whether any changed, or is surer than before or less sure,
 *  by which others may be chosen to be underlined. */
export function setMarks(block: Block, mentions: readonly Mention[]): boolean {
  const before = block.marks;
  let isSurenessNew = false;
  block.marks = mentions.flatMap((mention) => {
    const kept = before.find((mark) => isSame(mark.mention, mention) && fits(mark, block));
    if (kept) {
      isSurenessNew ||= kept.mention.sureness !== mention.sureness;
      kept.mention = mention;
      return kept;
    }
    const range = rangeIn(block, mention.start, mention.end);
    return range ? { mention, range, painted: false } : [];
  });
  return (
    isSurenessNew ||
    block.marks.length !== before.length ||
    block.marks.some((mark, index) => mark !== before[index])
  );
}

function isSame(one: Mention, other: Mention): boolean {
  const isThere = one.start === other.start && one.end === other.end;
  return isThere && one.term === other.term && one.stage === other.stage;
}

function fits({ range, mention }: Mark, block: Block): boolean {
  const now = rangeIn(block, mention.start, mention.end);
  return (
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  );
}
