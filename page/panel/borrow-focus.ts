import { deepestFocus } from '../dom/deepest-focus.ts';
import type { Mark } from '../marks/mark.ts';

/** Remembers focus and selection, and gives the function that restores both. */
export function borrowFocus(): () => void {
  const focused = ownFocus();
  const selection = document.getSelection();
  const caret = selection && selection.rangeCount > 0 ? endsOf(selection) : undefined;
  return () => {
    ownFocus()?.blur();
    focused?.focus({ preventScroll: true });
    // A text field keeps its own selection, and one of the page would take its caret away.
    if (!selection || focused?.matches('input, textarea')) return;
    if (caret) restore(selection, caret);
    // Who came from nowhere goes on from the term, where the caret stands now.
    else if (focused) selection.removeAllRanges();
  };
}

/** Puts the caret where the term stands, so that reading and the Tab key go on from there. */
export function putCaretAt({ range }: Mark) {
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
}

type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

function endsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Ends {
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

function restore(selection: Selection, { anchorNode, anchorOffset, focusNode, focusOffset }: Ends) {
  if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
  try {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  } catch {
    // The page has cut the text that was selected; there is nothing left to select.
  }
}

/** The focused element; nothing when the document as a whole has the focus. */
function ownFocus(): HTMLElement | undefined {
  const focused = deepestFocus();
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}
