import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import { Said } from './Said.tsx';

/** One line in the first panel a reader ever sees: what it is, and how to be rid of it. */
export function Tip({ onSeen }: { onSeen(): void }) {
  return (
    <div class="tip">
      <p>
        <Said text={i18n.t('panel.tip')} />
      </p>
      <IconButton icon="close" label={i18n.t('panel.dismissTip')} onClick={onSeen} />
    </div>
  );
}
