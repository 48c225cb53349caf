import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { type PanelKey, panelKey } from './panel-key.ts';

interface Actions {
  pinned: boolean;
  backTo: string | undefined;
  copy(): void;
  onPin(pinned: boolean): void;
  onBack(): void;
  onClose(): void;
  onLeave(): void;
}

const stops = 'button, a[href]';

/** Acts on the panel's own keys, which the page then does not hear, and sees Tab leave at either end. */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, actions: Actions) {
  const act: Record<PanelKey, (() => void) | undefined> = {
    pin: () => actions.onPin(!actions.pinned),
    copy: actions.copy,
    back: actions.backTo === undefined ? undefined : actions.onBack,
    close: actions.onClose,
  };
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab' && leaves(panel.current, event.shiftKey)) actions.onLeave();
    const meaning = panelKey(event);
    if (meaning === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    act[meaning]?.();
  };
}

function leaves(panel: HTMLElement | null, backward: boolean): boolean {
  if (panel === null) return false;
  const focused = (panel.getRootNode() as Document | ShadowRoot).activeElement;
  const controls = [...panel.querySelectorAll<HTMLElement>(stops)];
  if (!backward) return focused === controls.at(-1);
  const [first] = controls;
  if (first === undefined || focused === null) return true;
  return focused === first || Boolean(focused.compareDocumentPosition(first) & 4);
}
