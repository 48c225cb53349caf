import { drawnIn, hostOf } from '../dom/composed-parent.ts';
import { isOutOfReach } from './out-of-reach.ts';
import { isPlainProse } from './plain-prose.ts';
import { type Showing, showingOf } from './showing.ts';

/** Regions whose text is never marked: what is typed in, code, drawings. */
const otherRegions = [
  'script,style,noscript,template,textarea,input,select,option,datalist,iframe,object',
  'code,kbd,samp,tt,svg,math',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"],[role="searchbox"],[role="spinbutton"],[role="combobox"],[role="code"]',
  '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor',
].join(',');
const regions = `${otherRegions},pre`;

const untranslated = '[translate="no"],.notranslate';
const codeFont = /mono|courier|consolas|menlo/i;

/** Whether text in an element is never marked, or not seen now; answers hold until the page changes. */
export type LeftAlone = (element: Element) => boolean;

/** The question for one pass over a document, with a memory for that pass, which is of one mind on whether all is being edited. */
export function createLeftAlone(document: Document): LeftAlone {
  const isEdited = document.designMode === 'on';
  const known = new Map<Element, Showing>();
  const left = isPlainProse(document) ? otherRegions : regions;

  // In a loop and not by recursion: pages nest elements deeper than the stack is.
  function showing(element: Element): Showing {
    const path: Element[] = [];
    let at: Element | undefined = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = drawnIn(at);
    }
    let answer: Showing = (at && known.get(at)) ?? 'shown';
    for (const one of path.reverse()) {
      if (answer !== 'hidden') {
        const own = showingOf(one);
        if (own !== 'shown') answer = own;
      }
      known.set(one, answer);
    }
    return answer;
  }

  function isUnseen(element: Element): boolean {
    const answer = showing(element);
    return answer === 'hidden' || (answer === 'moved' && isOutOfReach(element));
  }

  return (element) => {
    if (isEdited) return true;
    for (let scope: Element | undefined = element; scope; scope = hostOf(scope)) {
      if (scope.closest(left)) return true;
      const literal = scope.closest(untranslated);
      if (literal && codeFont.test(getComputedStyle(scope).fontFamily)) return true;
    }
    return !isShown(element) || isUnseen(element);
  };
}

function isShown(element: Element): boolean {
  // Both the old and the new names of the options: Chrome 120 knows only the old ones.
  return element.checkVisibility({
    checkOpacity: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
    visibilityProperty: true,
  } as CheckVisibilityOptions);
}
