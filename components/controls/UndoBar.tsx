import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Done } from './use-undo.ts';
import './UndoBar.css';

interface Props {
  done: Done | undefined;
  onDismiss(): void;
}

/** Says what was just done and takes it back; it stays until it is used or dismissed, and then gives focus back. */
export function UndoBar({ done, onDismiss }: Props) {
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (done) return;
    if (cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true });
    cameFrom.current = null;
  }, [done]);
  const remember = ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: Element }) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  return (
    <div class="undo" role="status" onFocusIn={remember}>
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
