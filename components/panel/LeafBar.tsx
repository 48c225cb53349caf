import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../facts/Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface Props {
  title: string;
  id: string;
  heading: Ref<HTMLHeadingElement>;
  /** What Back leads to. */
  backTo: string | undefined;
  onBack(): void;
  onCopy(): void;
  onClose(): void;
}

/** The head of a leaf: the way back, what it tells, and how to copy and to close it. */
export function LeafBar({ title, id, heading, backTo = '', ...on }: Props) {
  return (
    <div class="header leaf-bar">
      <button
        type="button"
        class="text-button back-button"
        aria-label={i18n.t('panel.back', [backTo])}
        onClick={on.onBack}
      >
        <Icon name="back" />
        {i18n.t('panel.backWord')}
      </button>
      <h2 id={id} class="header-text" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <IconButton
        icon="copy"
        label={i18n.t('panel.copy')}
        hint={i18n.t('panel.copyHint')}
        onClick={on.onCopy}
      />
      <IconButton icon="close" label={i18n.t('panel.close')} onClick={on.onClose} />
    </div>
  );
}
