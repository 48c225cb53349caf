import type { ClaimBlock } from './claims/labelled-blocks.ts';
import type { BlockLabel, Mention } from './types.ts';

/** A stretch of a text that is read for itself. */
export interface PlainBlock {
  start: number;
  text: string;
}

/** A block of a document of which more than its text is known: what says what it is about. */
export interface LabelledText extends PlainBlock {
  labels: readonly BlockLabel[];
}

/** The blocks of a text, cut also where markup parts two words between which nothing stands. */
export function cutBlocks(
  blocks: readonly PlainBlock[],
  text: string,
  known: readonly PlainBlock[],
): PlainBlock[] {
  const cuts = known
    .map(({ start }) => start)
    .filter((start) => start > 0 && /\S/.test(text[start - 1] as string));
  let next = 0;
  return blocks.flatMap((block) => {
    const end = block.start + block.text.length;
    const parts: PlainBlock[] = [];
    let { start } = block;
    while (next < cuts.length && (cuts[next] as number) < end) {
      const cut = cuts[next++] as number;
      if (cut > start) parts.push({ start, text: text.slice(start, cut) });
      start = Math.max(start, cut);
    }
    return [...parts, { start, text: text.slice(start, end) }];
  });
}

/** Blocks with the mentions in them, which are given in offsets of the document and in order. */
export function withMentions(
  blocks: readonly LabelledText[],
  mentions: readonly Pick<Mention, 'start' | 'end' | 'term'>[],
): ClaimBlock[] {
  let next = 0;
  return blocks.map((block) => {
    const end = block.start + block.text.length;
    while (next < mentions.length && (mentions[next] as Mention).start < block.start) next++;
    const own: ClaimBlock['mentions'] = [];
    for (; next < mentions.length && (mentions[next] as Mention).end <= end; next++) {
      const { start, end: last, term } = mentions[next] as Mention;
      own.push({ start: start - block.start, end: last - block.start, term });
    }
    return { ...block, mentions: own };
  });
}
