import type { Block } from './block.ts';
import type { Mark } from './mark.ts';
import type { Pace } from './pace.ts';

/** Most marks that are registered at once: every registered range costs in every frame in which the page changes. */
const most = 150;
/** Screens above and below in which marks count as near: a page that stands still can afford more of them than one that changes all the time. */
const margins = { still: 1, busy: 0.15 };
/** Runs of blocks whose places are asked first on a page of many. */
const posts = 200;

interface Run {
  blocks: Block[];
  container: Element;
}

/** The painted marks in or near the viewport, nearest the middle first where there are too many; asks the page's layout. */
export function marksNearViewport(blocks: readonly Block[], pace: Pace = 'still'): Mark[] {
  const margin = margins[pace];
  const height = window.innerHeight;
  const width = window.innerWidth;
  const top = -height * margin;
  const bottom = height * (1 + margin);
  const near: { mark: Mark; distance: number }[] = [];
  const range = document.createRange();

  for (const { container, blocks: held } of nearRuns(runsOf(blocks), top, bottom)) {
    const box = container.getBoundingClientRect();
    if (box.bottom < top || box.top > bottom || box.right < -width || box.left > 2 * width)
      continue;
    const tall = box.height > height * 2;
    for (const block of tall ? blocksBetween(held, range, top, bottom) : held)
      for (const mark of block.marks) {
        if (!mark.painted) continue;
        const middle = tall ? topOf(block, range) : (box.top + box.bottom) / 2;
        near.push({ mark, distance: Math.abs(middle - height / 2) });
      }
  }
  if (near.length > most) near.sort((a, b) => a.distance - b.distance);
  range.setStart(document, 0);
  range.collapse(true);
  return near.slice(0, most).map(({ mark }) => mark);
}

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && last.container === block.container) last.blocks.push(block);
    else if (block.container) runs.push({ container: block.container, blocks: [block] });
  }
  return runs;
}

/** Runs that may be near: on a page of many, those between two posts that are not both above or both below. */
function nearRuns(runs: Run[], top: number, bottom: number): Run[] {
  if (runs.length <= posts) return runs;
  const stride = Math.ceil(runs.length / posts);
  const near: Run[] = [];
  let before: DOMRect | undefined;
  for (let start = 0; start < runs.length; start += stride) {
    const box = (runs[start] as Run).container.getBoundingClientRect();
    const above = before ? Math.min(before.top, box.top) : box.top;
    const below = before ? Math.max(before.bottom, box.bottom) : box.bottom;
    if (before && below >= top && above <= bottom) near.push(...runs.slice(start - stride, start));
    if (start + stride >= runs.length && box.top <= bottom) near.push(...runs.slice(start));
    before = box;
  }
  return near;
}

/** The blocks of one tall container that are near; its text runs downward. */
function blocksBetween(blocks: Block[], range: Range, top: number, bottom: number): Block[] {
  const first = partition(blocks, (block) => topOf(block, range) < top);
  const last = partition(blocks, (block) => topOf(block, range) <= bottom);
  return blocks.slice(Math.max(0, first - 1), last);
}

function partition(blocks: Block[], isBefore: (block: Block) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(blocks[middle] as Block)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topOf(block: Block, range: Range): number {
  const { node, from } = block.segments[0] as Block['segments'][0];
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(from + 1, node.length));
  return range.getBoundingClientRect().top;
}
