import { i18n } from '#i18n';
import type { Unsaved } from './use-undo.ts';
import './UndoBar.css';

/** Says that a choice could not be stored, and offers it once more. */
export function UnsavedBar({ unsaved }: { unsaved: Unsaved | undefined }) {
  return (
    <div class="undo" role="alert">
      {unsaved && (
        <div class="undo-bar">
          <span>{i18n.t('options.notSaved')}</span>
          <button type="button" class="button" onClick={unsaved.again}>
            {i18n.t('options.again')}
          </button>
          <button type="button" class="link-button" onClick={unsaved.letGo}>
            {i18n.t('options.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
