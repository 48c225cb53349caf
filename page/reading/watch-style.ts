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

/** Calls back when something other than a change of the tree may have shown or hidden text. */
export function watchStyle(onStyle: () => void, signal: AbortSignal) {
  for (const event of events)
    document.addEventListener(event, onStyle, { capture: true, passive: true, signal });
  for (const event of ['resize', 'hashchange', 'popstate', 'pageshow'])
    window.addEventListener(event, onStyle, { passive: true, signal });
  document.fonts.addEventListener('loadingdone', onStyle, { signal });
  for (const query of media) matchMedia(query).addEventListener('change', onStyle, { signal });
  let { designMode } = document;
  whileSeen(
    lookDelay,
    () => {
      if (document.designMode === designMode) return;
      designMode = document.designMode;
      onStyle();
    },
    signal,
  );
}
