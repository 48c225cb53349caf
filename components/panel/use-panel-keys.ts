import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { type PanelKey, panelKey } from './panel-key.ts';

interface Actions {
  pinned?: boolean;
  backTo?: string | undefined;
  copy?(): void;
  onPin?(pinned: boolean): void;
  onBack?(): void;
  onClose(): void;
  onLeave(): void;
}

const controls = 'button, a[href]';

/** Acts on the panel's own keys, which the page then does not hear, and sees Tab leave at either end. */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, actions: Actions) {
  const act: Record<PanelKey, () => void> = {
    pin: () => actions.onPin?.(!actions.pinned),
    copy: () => actions.copy?.(),
    back: () => actions.backTo !== undefined && actions.onBack?.(),
    close: () => actions.onClose(),
  };
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab' && panel.current && leaves(panel.current, event)) actions.onLeave();
    const meaning = panelKey(event);
    if (meaning === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    act[meaning]();
  };
}

/** Whether Tab, pressed on what has the focus, finds no further control in the panel. */
function leaves(panel: HTMLElement, { shiftKey }: TargetedKeyboardEvent<HTMLElement>): boolean {
  const focused = (panel.getRootNode() as Document | ShadowRoot).activeElement;
  const stops = [...panel.querySelectorAll(controls)];
  if (!shiftKey) return focused === stops.at(-1);
  // The heading takes focus but is no stop: where it stands first, leaving goes by it too.
  return !stops.some((stop) => stop !== focused && isBefore(stop, focused));
}

function isBefore(one: Element, other: Element | null): boolean {
  return Boolean(other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
