import type { Frame, ScrolledBy } from '../dom/frames-around.ts';

/** Scrolling for the reader's sake, of which that is undone which no hand could undo. */
export interface BorrowedScroll {
  /** Scrolls a frame by client pixels, at once; whether it moved. */
  by(frame: Frame, left: number, top: number): boolean;
  /** Puts back what only scripts scroll, as far as it still stands where it was brought. */
  giveBack(): void;
  /** Puts back everything, since it was of no use. */
  undo(): void;
}

interface Place {
  left: number;
  top: number;
}

interface Loan {
  frame: Frame;
  from: Place;
  to: Place;
}

/** Scrolling of which nothing is borrowed yet. */
export function createBorrowedScroll(): BorrowedScroll {
  const loans = new Map<Element, Loan>();

  const restore = (isDue: (by: ScrolledBy) => boolean) => {
    for (const { frame, from, to } of loans.values()) {
      const now = placeOf(frame);
      const left = isDue(frame.x) && now.left === to.left ? from.left : now.left;
      const top = isDue(frame.y) && now.top === to.top ? from.top : now.top;
      if (left !== now.left || top !== now.top) scroll(frame, { left, top });
    }
    loans.clear();
  };

  return {
    by(frame, left, top) {
      const before = placeOf(frame);
      const across = frame.x === 'nothing' ? 0 : left / frame.scale;
      const down = frame.y === 'nothing' ? 0 : top / frame.scale;
      scroll(frame, { left: before.left + across, top: before.top + down });
      const after = placeOf(frame);
      const { from } = loans.get(frame.element) ?? { from: before };
      loans.set(frame.element, { frame, from, to: after });
      return after.left !== before.left || after.top !== before.top;
    },
    giveBack: () => restore((by) => by === 'script'),
    undo: () => restore(() => true),
  };
}

function isWindow({ element }: Frame) {
  return element === document.documentElement;
}

function placeOf(frame: Frame): Place {
  const { scrollLeft, scrollTop } = frame.element;
  return isWindow(frame) ? { left: scrollX, top: scrollY } : { left: scrollLeft, top: scrollTop };
}

function scroll(frame: Frame, { left, top }: Place) {
  (isWindow(frame) ? window : frame.element).scrollTo({ left, top, behavior: 'instant' });
}
