import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelAction, Progress } from './panel-actions.ts';
import { Said } from './Said.tsx';

interface Props {
  action: PanelAction;
  progress: Exclude<Progress, 'asked'>;
  site: string;
  /** The word that is no longer marked. */
  word: string;
  onUndo(): void;
  onAgain(): void;
  onLetGo(): void;
}

/** Says what was just done and takes it back, or that it could not be stored; stands where the actions stood. */
export function UndoRow({ action, progress, site, word, onUndo, onAgain, onLetGo }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' }), []);
  // The button that was pressed is gone. The heading has kept the focus in the panel meanwhile, so this comes after it.
  useEffect(() => button.current?.focus({ preventScroll: true }), [progress]);
  const isStored = progress === 'stored';
  return (
    <div class="footer undo" ref={row}>
      <p role="status">
        <Said
          text={
            isStored
              ? i18n.t(`panel.done.${action}`, [site, word])
              : i18n.t(`panel.notDone.${progress}`)
          }
        />
      </p>
      <button
        type="button"
        class="text-button"
        data-lasts
        ref={button}
        onClick={progress === 'refused' ? onAgain : onUndo}
      >
        {i18n.t(isStored ? 'panel.undo' : 'panel.again')}
      </button>
      {progress === 'refused' && (
        <button type="button" class="text-button" onClick={onLetGo}>
          {i18n.t('panel.letGo')}
        </button>
      )}
    </div>
  );
}
