import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PanelAction } from './panel-actions.ts';

/** Whether a press was refused since the panel was not in plain sight; until the next that counts. */
export function useUnseen(
  panel: RefObject<HTMLElement | null>,
  done: PanelAction | undefined,
): boolean {
  const [unseen, setUnseen] = useState(false);
  useLayoutEffect(() => {
    const element = panel.current;
    const hear = () => setUnseen(true);
    element?.addEventListener('unseen', hear);
    return () => element?.removeEventListener('unseen', hear);
  }, [panel]);
  useLayoutEffect(() => setUnseen(false), [done]);
  return unseen;
}
