import { i18n } from '#i18n';
import type { Done } from './use-undo.ts';
import './UndoBar.css';

interface Props {
  done: Done | undefined;
  onDismiss(): void;
}

/** Says what was just done and takes it back; it stays until it is used or dismissed. */
export function UndoBar({ done, onDismiss }: Props) {
  return (
    <div class="undo" role="status">
      {done && (
        <div class="undo-bar">
          <span>{done.text}</span>
          <button type="button" class="button" onClick={done.undo}>
            {i18n.t('options.undo')}
          </button>
          <button type="button" class="link-button" onClick={onDismiss}>
            {i18n.t('options.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
