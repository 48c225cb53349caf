import { whileSeen } from '../dom/while-seen.ts';
import { lookDelay } from '../limits.ts';

// After these, text may be seen or hidden though no node or attribute changed.
const events = [
  'toggle',
  'change',
  'click',
  'keyup',
  'transitionend',
  'animationstart',
  'animationend',
  'beforematch',
  'load',
  'focusin',
  'fullscreenchange',
];

/** What a style sheet may ask of the person's system. */
const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Calls back when something other than a change of the tree may have shown or hidden text. Gives what asks at once for what no
 *  event tells of, to be called before the page is read: what changes for a moment only would else stay as it was read in it. */
export function watchStyle(onStyle: () => void, signal: AbortSignal): () => void {
  for (const event of events)
    document.addEventListener(event, onStyle, { capture: true, passive: true, signal });
  for (const event of ['resize', 'hashchange', 'popstate', 'pageshow'])
    window.addEventListener(event, onStyle, { passive: true, signal });
  document.fonts.addEventListener('loadingdone', onStyle, { signal });
  for (const query of media) matchMedia(query).addEventListener('change', onStyle, { signal });
  let { designMode } = document;
  function look() {
    if (document.designMode === designMode) return;
    designMode = document.designMode;
    onStyle();
  }
  whileSeen(lookDelay, look, signal);
  return look;
}
