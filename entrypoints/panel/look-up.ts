import { deepestFocus } from '../../page/dom/deepest-focus.ts';
import type { Mark, MarkMap } from '../../page/marks/mark.ts';
import type { LookedUp, LookUpHit } from '../stages/messages.ts';

let last: LookedUp | undefined;

/** What the library has on a word that was looked up last. */
export function hitsOn(word: string): LookUpHit[] {
  return last?.text.trim() === word ? last.hits : [];
}

/** The mark at the selection, or one made of it: with the term that goes by the text, or with none ('') where nothing is known.
 *  Undefined where nothing is selected. */
export function markOfSelection(wanted: LookedUp, marks: MarkMap): Mark | undefined {
  const { text, term } = wanted;
  last = wanted;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } =
    rangeOfField() ?? selection.getRangeAt(0);
  const there = marks.at(startContainer, startOffset);
  if (there && (!term || there.mention.term === term)) return there;
  return {
    mention: {
      start: 0,
      end: 0,
      term: term ?? '',
      form: text.trim(),
      weak: false,
      sureness: 2,
      reason: { kind: 'unambiguous', cues: [] },
    },
    range: new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
    painted: false,
  };
}

/** The range around the text field that has the focus: no range reaches what is selected inside of it. */
function rangeOfField(): Range | undefined {
  const focused = deepestFocus();
  if (!focused?.matches('input, textarea')) return undefined;
  const range = document.createRange();
  range.selectNode(focused);
  return range;
}
