import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ContentFault } from '../../articles/unread-content.ts';
import { type Hit, Hits } from './Hits.tsx';
import { IconButton } from './IconButton.tsx';
import { PanelFrame, type PanelLook } from './PanelFrame.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

/** Why a panel has nothing to show: nothing is known, it is still on its way, it cannot be had, or the page could read along. */
export type WithoutSheet = ContentFault | 'waiting' | 'unreached' | 'followed';

export interface UnknownPanelProps extends PanelLook {
  /** What the reader asked about, as it stands on the page. */
  word: string;
  why: WithoutSheet;
  /** What the library has on it. */
  hits: Hit[];
  /** Opens the library at a hit. */
  onOpenHit(place: string): void;
  onClose(): void;
  /** Opens the library with all sections. */
  onAllSections(): void;
  /** Tab is about to leave the panel over its first or last control; nothing is prevented. */
  onLeave(): void;
}

/** The panel of a word of which nothing is known here, or nothing can be shown. */
export function UnknownPanel(props: UnknownPanelProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement | null>(null);
  const onKeyDown = usePanelKeys(panel, props);
  return (
    <PanelFrame {...props} id={id} panel={panel} onKeyDown={onKeyDown}>
      <div class="header">
        <h2 id={`${id}-title`} class="header-text" tabIndex={-1}>
          {i18n.t('panel.quoted', [props.word])}
        </h2>
        <IconButton icon="close" label={i18n.t('panel.close')} onClick={props.onClose} />
      </div>
      <div class="body">
        {props.hits.length > 0 ? (
          <Hits id={`${id}-summary`} hits={props.hits} onOpenHit={props.onOpenHit} />
        ) : (
          <p id={`${id}-summary`} class="block" aria-live="polite">
            {i18n.t(`panel.without.${props.why}`)}
          </p>
        )}
      </div>
      <div class="footer">
        <button type="button" class="text-button" onClick={props.onAllSections}>
          {i18n.t('panel.searchLibrary')}
        </button>
      </div>
    </PanelFrame>
  );
}
