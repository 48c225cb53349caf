import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelAction } from './panel-actions.ts';
import { Said } from './Said.tsx';

interface Props {
  action: PanelAction;
  site: string;
  /** The word that is no longer marked. */
  word: string;
  onUndo(): void;
}

/** Says what was just done and takes it back; stands where the actions stood. */
export function UndoRow({ action, site, word, onUndo }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone; without this, focus would fall back to the page.
    button.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  return (
    <div class="footer undo" ref={row}>
      <p role="status">
        <Said text={i18n.t(`panel.done.${action}`, [site, word])} />
      </p>
      <button type="button" class="text-button" data-lasts ref={button} onClick={onUndo}>
        {i18n.t('panel.undo')}
      </button>
    </div>
  );
}
