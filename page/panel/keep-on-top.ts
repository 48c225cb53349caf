import { onTrusted } from '../dom/trust.ts';
import type { HoverEvent } from '../hover/hover.ts';
import type { Mark } from '../marks/mark.ts';
import type { PanelHost } from './panel-host.ts';
import { layerOf, layerOver } from './panel-layer.ts';

/** How often one opening is raised; against a script that does the same it would else never end. */
const raises = 8;

/** Raises the panel when the page opens something else in the top layer, and moves it with its term's dialog or fullscreen element.
 *  Tells the hover when the term has got behind a modal dialog; if the panel stays, it moves into that dialog, where alone it can be used. */
export function keepOnTop(
  { range: { startContainer } }: Mark,
  host: PanelHost,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
) {
  let raised = 0;

  const check = (raise: boolean) => {
    if (signal.aborted || raised >= raises) return;
    const over = layerOver(startContainer);
    if (over) tell({ type: 'out-of-view' });
    if (signal.aborted) return;
    const layer = over ?? layerOf(startContainer);
    if (!raise && host.element.parentNode === layer) return;
    raised += 1;
    host.show(layer);
  };

  const onToggle = (event: Event) => {
    if (event.target === host.element || !(event.target instanceof Element)) return;
    check(event.target.matches(':popover-open, :modal'));
  };
  onTrusted(document, 'toggle', onToggle, { signal, capture: true });
  onTrusted(document, 'fullscreenchange', () => check(true), { signal, capture: true });
  // Dialogs tell of themselves only in newer browsers.
  const dialogs = new MutationObserver((records) => {
    for (const { target } of records) check(target instanceof Element && target.matches(':modal'));
  });
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => dialogs.disconnect());
}
