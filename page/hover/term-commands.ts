import type { Mark, MarkMap } from '../marks/mark.ts';
import { type BorrowedScroll, createBorrowedScroll } from './borrowed-scroll.ts';
import { bringIntoView } from './bring-into-view.ts';
import { comeToRest } from './come-to-rest.ts';
import { currentMark } from './current-mark.ts';
import { type OpenedBy, shownBy } from './hover.ts';
import { nextMark, type Step } from './next-mark.ts';
import { showOneMark } from './one-mark.ts';
import type { HoverRun } from './run-hover.ts';

/** What a reader can ask for without a pointer. */
export interface TermCommands {
  /** Goes to the next or the previous term and opens its panel with the focus in it. */
  step(step: Step): void;
  /** Opens the panel of the term at the caret or in the selection, last pointed at or last gone to; with a panel open, moves the focus into it. */
  openHere(): void;
  /** Goes to a mark and opens its panel. */
  open(mark: Mark, by: OpenedBy): void;
  /** No longer shows which term it has come to, once the panel there has closed, and puts back what was moved for it. */
  rest(): void;
}

export interface TermCommandOptions {
  marks: MarkMap;
  hover: HoverRun;
  /** The mark the pointer was last on. */
  lastPointed(): Mark | undefined;
  signal: AbortSignal;
}

/** Terms that are tried one after the other where a page holds many that no scrolling shows. */
const mostUnseen = 50;

/** The commands over the terms of a page, until the signal ends them. */
export function createTermCommands(options: TermCommandOptions): TermCommands {
  const { marks, hover, lastPointed, signal } = options;
  const showCurrent = showOneMark(currentMark, signal);
  const scroll = createBorrowedScroll();
  let current: Mark | undefined;
  /** The mark that is being brought into view. */
  let coming: Mark | undefined;

  const open = (mark: Mark, by: OpenedBy) => {
    scroll.giveBack();
    current = mark;
    coming = mark;
    const { isMoved, isSeen } = bringIntoView(mark, scroll);
    if (!isSeen) scroll.undo();
    const isOver = () => coming !== mark || signal.aborted;
    const choose = () => {
      if (isOver()) return;
      coming = undefined;
      showCurrent(mark);
      hover.send({ type: 'choose', target: { mark, line: 0 }, by });
    };
    if (isMoved && isSeen)
      void comeToRest(mark, () => bringIntoView(mark, scroll), isOver).then(choose);
    else choose();
  };

  signal.addEventListener('abort', scroll.giveBack);
  return {
    open,
    rest() {
      if (coming || shownBy(hover.now())) return;
      showCurrent(undefined);
      scroll.giveBack();
    },
    step(step) {
      const from = coming ?? shownBy(hover.now())?.mark ?? current;
      const mark = nextSeen(marks, step, from, scroll);
      if (mark) open(mark, 'keyboard');
    },
    openHere() {
      const shown = shownBy(hover.now());
      if (shown) {
        hover.send({ type: 'choose', target: shown, by: 'keyboard' });
        return;
      }
      const mark = markAtCaret(marks) ?? lastPointed() ?? current;
      if (mark && marks.has(mark)) open(mark, 'keyboard');
    },
  };
}

/** The next mark that can be brought into view; the very next one where none of them can. */
function nextSeen(marks: MarkMap, step: Step, from: Mark | undefined, scroll: BorrowedScroll) {
  const first = nextMark(marks, step, from);
  let mark = first;
  for (let count = 0; mark && count < mostUnseen; count++) {
    scroll.giveBack();
    const { isSeen } = bringIntoView(mark, scroll);
    scroll.undo();
    if (isSeen) return mark;
    mark = nextMark(marks, step, mark);
    if (mark === first) break;
  }
  return first;
}

function markAtCaret(marks: MarkMap): Mark | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    marks.at(startContainer, startOffset) ??
    marks.at(endContainer, endOffset) ??
    (range.collapsed ? undefined : marks.inOrder().find((mark) => isIn(mark, range)))
  );
}

function isIn({ range: { startContainer, startOffset } }: Mark, range: Range) {
  const sameTree = startContainer.getRootNode() === range.startContainer.getRootNode();
  return sameTree && range.isPointInRange(startContainer, startOffset);
}
