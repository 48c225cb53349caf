import { drawnIn, hostOf } from '../dom/composed-parent.ts';

/** Regions whose text is never marked: what is typed in, code, drawings. */
const regions = [
  'script,style,noscript,template,textarea,input,select,option,datalist,iframe,object',
  'code,pre,kbd,samp,tt,svg,math',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"],[role="searchbox"],[role="spinbutton"],[role="combobox"],[role="code"]',
  '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor',
].join(',');

const untranslated = '[translate="no"],.notranslate';
const codeFont = /mono|courier|consolas|menlo/i;

/** Whether text in an element is never marked, or not seen now; answers hold until the page changes. */
export type LeftAlone = (element: Element) => boolean;

/** The question for one pass over a document, with a memory for that pass. */
export function createLeftAlone(document: Document): LeftAlone {
  const unseen = new Map<Element, boolean>();

  // In a loop and not by recursion: pages nest elements deeper than the stack is.
  function isUnseen(element: Element): boolean {
    const path: Element[] = [];
    let at: Element | undefined = element;
    while (at && !unseen.has(at)) {
      path.push(at);
      at = drawnIn(at);
    }
    let answer = at !== undefined && unseen.get(at) === true;
    for (const one of path.reverse()) {
      answer ||= hides(one);
      unseen.set(one, answer);
    }
    return answer;
  }

  return (element) => {
    if (document.designMode === 'on') return true;
    for (let scope: Element | undefined = element; scope; scope = hostOf(scope)) {
      if (scope.closest(regions)) return true;
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

/** Whether the element hides its text from the eye while it still counts as shown: clipped away, a pixel small, or far off. */
function hides(element: Element): boolean {
  const style = getComputedStyle(element);
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && (/rect\(0|rect\(1px/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath)))
    return true;
  if (Number.parseFloat(style.textIndent) < -900) return true;
  if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
    const { offsetWidth = 2, offsetHeight = 2 } = element as HTMLElement;
    const rolledUp =
      element !== element.ownerDocument.documentElement && element !== element.ownerDocument.body;
    if (rolledUp && (offsetWidth <= 1 || offsetHeight <= 1) && style.display !== 'contents')
      return true;
  }
  return placed && Number.parseFloat(style.left) < -900;
}
