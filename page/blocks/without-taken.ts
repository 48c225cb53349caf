import { clipRun, type TextRun } from '../text/text-run.ts';
import type { Block } from './block.ts';
import type { BlockStore } from './block-store.ts';

/** A part of a long text without what its neighbors hold already; what is doubted holds nothing. */
export function withoutTaken(
  run: TextRun,
  store: BlockStore,
  doubted: ReadonlySet<Block>,
): TextRun {
  let start = 0;
  let end = run.text.length;
  for (const part of run.segments)
    for (const other of store.between(part.node, part.from, part.from + part.length)) {
      if (doubted.has(other)) continue;
      for (const taken of other.segments) {
        if (taken.node !== part.node) continue;
        const first = part.start + taken.from - part.from;
        const last = first + taken.length;
        if (last <= run.at) start = Math.max(start, last);
        else if (first > run.at) end = Math.min(end, first);
      }
    }
  return start > 0 || end < run.text.length ? clipRun(run, start, end) : run;
}
