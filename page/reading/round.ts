import type { Block } from '../blocks/block.ts';
import { type Outline, outlineAround, readOutline } from '../blocks/outline.ts';
import { beginPass, type Pass } from '../blocks/pass.ts';
import { type TextsInView, textsInView } from '../text/texts-in-view.ts';
import { type Changes, noChanges } from './changes.ts';
import type { ReadingParts } from './reading-parts.ts';

/** One round of work on a page: what is to be read, and what may have moved since the last round. */
export interface Round {
  pass: Pass;
  /** What fills the view, where that is to be read before all else. */
  view: TextsInView | undefined;
  /** Roots to be read whole. */
  roots: readonly Node[];
  /** What changed in the page. */
  changes: Changes;
  /** The outline as it now is, where headings may have moved. */
  outline: Outline | undefined;
  /** Whether all that rests on headings must be decided again. */
  hasNewHeadings: boolean;
  /** Whether blocks may stand in another order. */
  isReordered: boolean;
  /** Whether the page as a whole may speak of something else. */
  isNews: boolean;
  /** Blocks to be decided on again, whether or not they are read again. */
  touched: Set<Block>;
}

/** The round that marks what a reader sees first. */
export function gatherView(): Round {
  const view = textsInView();
  return { ...nothingToDo(), view, outline: outlineAround(view.texts) };
}

/** The round that reads all of the page. */
export async function gatherWhole(parts: ReadingParts, pass: Pass): Promise<Round> {
  const roots = [document, ...(await parts.roots.find(document))];
  const isAll = { hasNewHeadings: true, isReordered: true, isNews: true };
  const outline = readOutline(parts.roots.all());
  return { ...nothingToDo(), pass, roots, outline, ...isAll };
}

/** The round that takes up what changed since the last one; `touched` are blocks to be decided on again in any case. */
export async function gatherChanges(parts: ReadingParts, touched: Set<Block>): Promise<Round> {
  const changes = parts.changes.take();
  const { nodes, flooded, removed, restyled, outlined, moved } = changes;
  if (flooded || restyled || nodes.size) parts.shown.change();
  const pass = beginPass(document);
  const late = await parts.roots.findAmong(nodes);
  const roots = flooded ? parts.roots.all() : late;
  const hasNewHeadings = outlined || flooded || late.length > 0;
  return {
    ...{ pass, view: undefined, roots, changes, touched },
    outline: hasNewHeadings ? readOutline(parts.roots.all()) : undefined,
    hasNewHeadings,
    isReordered: hasNewHeadings || moved,
    isNews: nodes.size > 0 || removed || flooded,
  };
}

function nothingToDo(): Round {
  return {
    pass: beginPass(document),
    view: undefined,
    roots: [],
    changes: noChanges(),
    outline: undefined,
    hasNewHeadings: false,
    isReordered: false,
    isNews: false,
    touched: new Set(),
  };
}
