import type { Block } from '../blocks/block.ts';
import { partitionPoint } from '../dom/partition-point.ts';
import type { Mark } from '../marks/mark.ts';
import { type NearRun, runBelow, runsNear } from './near-runs.ts';
import type { Pace } from './pace.ts';

/** Most marks that are registered at once: every registered range costs in every frame in which the page changes. */
const most = 150;
/** Screens above and below in which marks count as near: a page that stands still can afford more of them than one that changes all the time. */
const margins = { still: 1, busy: 0.05 };
/** Near runs by whose places a move is told. */
const witnesses = 3;
/** Share of the margin by which marks may move before they are looked for again. */
const slack = 0.25;

/** Finds the marks in or near the viewport; asks the page's layout. */
export interface NearMarks {
  /** The painted marks, nearest the middle first where there are too many. */
  find(blocks: readonly Block[], pace: Pace): Mark[];
  /** Whether others may be near than those found last, told by where a few of them stand now. */
  haveMoved(blocks: readonly Block[], pace: Pace): boolean;
}

/** Where the view and the witnesses stood when marks were found. */
interface Finding {
  blocks: readonly Block[];
  pace: Pace;
  view: readonly number[];
  tops: (readonly [Element, number])[];
}

interface NearMark {
  mark: Mark;
  distance: number;
}

/** Marks near the viewport of the page. */
export function createNearMarks(): NearMarks {
  let last: Finding | undefined;
  return {
    find(blocks, pace) {
      const margin = window.innerHeight * margins[pace];
      const bottom = window.innerHeight + margin;
      const runs = runsNear(blocks, -margin, bottom);
      const near = runs.flatMap((run) => marksOf(run, -margin, bottom));
      const isKept = runs.length > 0 && near.length <= most;
      last = isKept ? { blocks, pace, view: viewNow(), tops: topsOf(runs, blocks) } : undefined;
      if (near.length > most) near.sort((a, b) => a.distance - b.distance);
      return near.slice(0, most).map(({ mark }) => mark);
    },
    haveMoved(blocks, pace) {
      if (last?.blocks !== blocks || last.pace !== pace) return true;
      const far = slack * margins[pace] * window.innerHeight;
      const isFar = (one: number, index: number) => Math.abs(one - (last?.view[index] ?? 0)) > far;
      return viewNow().some(isFar) || last.tops.some((top) => hasMoved(top, far));
    },
  };
}

function viewNow(): readonly number[] {
  return [window.scrollX, window.scrollY, window.innerWidth, window.innerHeight];
}

/** Where a few runs stand, and the first below them, which comes near when something between them closes. */
function topsOf(runs: readonly NearRun[], blocks: readonly Block[]): Finding['tops'] {
  const step = Math.max(1, (runs.length - 1) / (witnesses - 1));
  const chosen = new Set<NearRun>();
  for (let index = 0; index < runs.length; index += step)
    chosen.add(runs[Math.round(index)] as NearRun);
  const tops = [...chosen].map(({ container, box }) => [container, box.top] as const);
  const below = runBelow(blocks, runs.at(-1) as NearRun);
  return below ? [...tops, [below, below.getBoundingClientRect().top]] : tops;
}

function hasMoved([element, top]: readonly [Element, number], far: number): boolean {
  return !element.isConnected || Math.abs(element.getBoundingClientRect().top - top) > far;
}

function marksOf({ blocks, box }: NearRun, top: number, bottom: number): NearMark[] {
  const middle = window.innerHeight / 2;
  const isTall = box.height > window.innerHeight * 2;
  const range = document.createRange();
  const near = isTall ? blocksBetween(blocks, range, top, bottom) : blocks;
  const marks = near.flatMap((block) => {
    const painted = block.marks.filter((mark) => mark.painted);
    if (painted.length === 0) return [];
    const at = isTall ? topOf(block, range) : (box.top + box.bottom) / 2;
    return painted.map((mark) => ({ mark, distance: Math.abs(at - middle) }));
  });
  // A live range would make every change of the page dearer.
  range.setStart(document, 0);
  range.collapse(true);
  return marks;
}

/** The blocks of one tall container that are near; its text runs downward. */
function blocksBetween(blocks: Block[], range: Range, top: number, bottom: number): Block[] {
  const first = partitionPoint(blocks, (block) => topOf(block, range) < top);
  const last = partitionPoint(blocks, (block) => topOf(block, range) <= bottom);
  return blocks.slice(Math.max(0, first - 1), last);
}

function topOf(block: Block, range: Range): number {
  const { node, from } = block.segments[0] as Block['segments'][0];
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(from + 1, node.length));
  return range.getBoundingClientRect().top;
}
