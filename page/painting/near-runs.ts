import type { Block } from '../blocks/block.ts';

/** Blocks that follow each other in one container, and where it stands in the view. */
export interface NearRun {
  blocks: Block[];
  container: Element;
  box: DOMRectReadOnly;
}

type Run = Omit<NearRun, 'box'>;

/** Runs of blocks whose places are asked first on a page of many. */
const posts = 200;

const known = new WeakMap<readonly Block[], Run[]>();

/** The runs of ordered blocks that reach into a stretch of the view, in client pixels from its top, however far to its sides; asks the page's layout. */
export function runsLevel(blocks: readonly Block[], top: number, bottom: number): NearRun[] {
  return candidates(runsOf(blocks), top, bottom)
    .map((run) => ({ ...run, box: run.container.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom >= top && box.top <= bottom);
}

/** Those of them that are at most a view's width away. */
export function runsNear(blocks: readonly Block[], top: number, bottom: number): NearRun[] {
  return runsLevel(blocks, top, bottom).filter(isBeside);
}

/** Whether a run is at most a view's width away from the view's sides. */
export function isBeside({ box }: NearRun): boolean {
  return box.right >= -window.innerWidth && box.left <= 2 * window.innerWidth;
}

/** The container of the run behind a near one. */
export function runBelow(blocks: readonly Block[], near: NearRun): Element | undefined {
  const runs = runsOf(blocks);
  return runs[runs.findIndex((run) => run.blocks === near.blocks) + 1]?.container;
}

function runsOf(blocks: readonly Block[]): Run[] {
  const before = known.get(blocks);
  if (before) return before;
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && last.container === block.container) last.blocks.push(block);
    else if (block.container) runs.push({ container: block.container, blocks: [block] });
  }
  known.set(blocks, runs);
  return runs;
}

/** Runs that may be near: on a page of many, those between two posts that are not both above or both below. */
function candidates(runs: Run[], top: number, bottom: number): Run[] {
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
