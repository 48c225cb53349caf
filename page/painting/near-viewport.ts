import type { Block } from '../blocks/block.ts';
import { partitionPoint } from '../dom/partition-point.ts';
import type { Mark } from '../marks/mark.ts';
import { isBeside, type NearRun, runBelow, runsLevel } from './near-runs.ts';
import type { Pace } from './pace.ts';

/** Most marks that are registered at once: every registered range costs in every frame in which the page changes. */
const most = 150;
/** Screens above and below in which marks count as near: a page that stands still can afford more of them than one that changes all the time. */
const margins = { still: 1, busy: 0.05 };
/** Near runs by whose places a move is told, and as many to the sides of the view, which a ticker may bring in. */
const witnesses = 12;
/** Share of the margin by which marks may move before they are looked for again. */
const slack = 0.25;

/** Finds the marks in or near the viewport; asks the page's layout. */
export interface NearMarks {
  /** The painted marks, nearest the middle first where there are too many. */
  find(blocks: readonly Block[], pace: Pace): Mark[];
  /** Whether others may be near than those found last, told by where a few of them stand now. */
  haveMoved(blocks: readonly Block[], pace: Pace): boolean;
  /** Whether those of which it can be told have moved by themselves. */
  haveStirred(): boolean;
}

/** Where the view and the witnesses stood when marks were found. */
interface Finding {
  blocks: readonly Block[];
  pace: Pace;
  /** Whether all that is near was painted. */
  isWhole: boolean;
  view: readonly number[];
  places: Place[];
}

type Place = readonly [container: Element, left: number, top: number];

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
      const level = runsLevel(blocks, -margin, bottom);
      const runs = level.filter(isBeside);
      const near = runs.flatMap((run) => marksOf(run, -margin, bottom));
      const isWhole = runs.length > 0 && near.length <= most;
      const places = level.length > 0 ? placesOf(level, blocks) : [];
      last = { blocks, pace, isWhole, view: viewNow(), places };
      if (near.length > most) near.sort((a, b) => a.distance - b.distance);
      return near.slice(0, most).map(({ mark }) => mark);
    },
    haveMoved(blocks, pace) {
      if (!last?.isWhole || last.blocks !== blocks || last.pace !== pace) return true;
      const { view } = last;
      const far = slack * margins[pace] * window.innerHeight;
      return viewNow().some((one, at) => Math.abs(one - (view[at] ?? 0)) > far) || stirred(far);
    },
    haveStirred: () => stirred(slack * margins.still * window.innerHeight),
  };

  function stirred(far: number): boolean {
    return last?.places.some((place) => hasMoved(place, far)) ?? false;
  }
}

function viewNow(): readonly number[] {
  return [window.scrollX, window.scrollY, window.innerWidth, window.innerHeight];
}

/** Where a few runs stand, and the first below them, which comes near when something between them closes. */
function placesOf(level: readonly NearRun[], blocks: readonly Block[]): Place[] {
  const near = level.filter(isBeside);
  const far = level.filter((run) => !isBeside(run));
  const chosen = [...few(near), ...few(far)];
  const below = runBelow(blocks, level.at(-1) as NearRun);
  return [
    ...chosen.map(({ container, box }) => [container, box.left, box.top] as const),
    ...(below ? [placeNow(below)] : []),
  ];
}

/** At most so many of the runs, spread over all. */
function few(runs: readonly NearRun[]): NearRun[] {
  const step = Math.max(1, runs.length / witnesses);
  const count = Math.min(runs.length, witnesses);
  return Array.from({ length: count }, (_, index) => runs[Math.floor(index * step)] as NearRun);
}

function placeNow(container: Element): Place {
  const { left, top } = container.getBoundingClientRect();
  return [container, left, top];
}

function hasMoved([container, left, top]: Place, far: number): boolean {
  const [, nowLeft, nowTop] = placeNow(container);
  return !container.isConnected || Math.hypot(nowLeft - left, nowTop - top) > far;
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
