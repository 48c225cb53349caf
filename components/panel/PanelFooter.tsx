import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import type { PanelAction } from './panel-actions.ts';
import { Said } from './Said.tsx';
import type { CopyOutcome } from './use-copy.ts';

interface Props {
  /** Why the mention was marked; undefined where the panel was not opened at a mention. */
  reason: string | undefined;
  /** How the last attempt to copy ended. */
  outcome: CopyOutcome | undefined;
  onAllSections(): void;
  onCopy(): void;
  onAction(action: PanelAction): void;
}

/** What can be done with the panel and with the mark that it belongs to. */
export function PanelFooter({ reason, outcome, onAllSections, onCopy, onAction }: Props) {
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    more.current?.focus();
  };
  return (
    <div class="footer">
      {open && (
        <PanelMenu
          id={id}
          reason={reason}
          onClose={close}
          // The button itself closes by its own press.
          onLeave={(to) => to !== more.current && setOpen(false)}
          onAction={onAction}
        />
      )}
      <button type="button" class="text-button" onClick={onAllSections}>
        {i18n.t('panel.allSections')}
      </button>
      <button type="button" class="text-button" data-lasts onClick={() => onAction('siteOff')}>
        {i18n.t('panel.siteOff')}
      </button>
      <span class="footer-space" role="status">
        {outcome !== undefined && <Said text={i18n.t(`panel.${outcome}`)} />}
      </span>
      <IconButton
        icon="copy"
        label={i18n.t('panel.copy')}
        hint={i18n.t('panel.copyHint')}
        onClick={onCopy}
      />
      <IconButton
        icon="more"
        label={i18n.t('panel.moreActions')}
        expanded={open}
        controls={id}
        buttonRef={more}
        onClick={() => setOpen(!open)}
      />
    </div>
  );
}
