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

/** Calls back when something other than a change of the tree may have shown or hidden text. */
export function watchStyle(onStyle: () => void, signal: AbortSignal) {
  for (const event of events)
    document.addEventListener(event, onStyle, { capture: true, passive: true, signal });
  for (const event of ['resize', 'hashchange', 'popstate', 'pageshow'])
    window.addEventListener(event, onStyle, { passive: true, signal });
}
