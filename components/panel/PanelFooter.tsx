import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyStatus } from './CopyStatus.tsx';
import { IconButton } from './IconButton.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import type { PanelAction } from './panel-actions.ts';
import type { Leaf } from './sections/leaf.ts';
import type { CopyOutcome } from './use-copy.ts';

interface Props {
  /** Why the mention was marked; undefined where the panel was not opened at a mention. */
  reason: string | undefined;
  /** How the last attempt to copy ended. */
  outcome: CopyOutcome | undefined;
  /** How many questions there are to ask a clinic. */
  questions: number;
  pinned: boolean;
  onTurnTo(leaf: Leaf): void;
  onPin(pinned: boolean): void;
  onCopy(): void;
  onAction(action: PanelAction): void;
}

/** What can be done with the panel and with the mark that it belongs to. */
export function PanelFooter({ reason, outcome, questions, pinned, ...on }: Props) {
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
          onAction={on.onAction}
        />
      )}
      <FooterWays questions={questions} onTurnTo={on.onTurnTo} />
      <CopyStatus outcome={outcome} />
      <span class="footer-icons">
        <IconButton
          icon="pin"
          label={i18n.t('panel.pin')}
          hint={i18n.t('panel.pinHint')}
          pressed={pinned}
          onClick={() => on.onPin(!pinned)}
        />
        <IconButton
          icon="copy"
          label={i18n.t('panel.copy')}
          hint={i18n.t('panel.copyHint')}
          onClick={on.onCopy}
        />
        <IconButton
          icon="more"
          label={i18n.t('panel.moreActions')}
          expanded={open}
          controls={id}
          buttonRef={more}
          onClick={() => setOpen(!open)}
        />
      </span>
    </div>
  );
}

/** The ways on to leaves that no row leads to. */
function FooterWays({ questions, onTurnTo }: Pick<Props, 'questions' | 'onTurnTo'>) {
  return (
    <>
      {questions > 0 && (
        <button
          type="button"
          class="text-button"
          data-leaf="questions"
          onClick={() => onTurnTo('questions')}
        >
          {i18n.t('panel.askClinic', questions)}
        </button>
      )}
      <button type="button" class="text-button" data-leaf="more" onClick={() => onTurnTo('more')}>
        {i18n.t('panel.leaf.more')}
      </button>
    </>
  );
}
