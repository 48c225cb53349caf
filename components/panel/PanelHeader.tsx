import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Term } from '../../articles/glossary-schema.ts';
import { formatList } from '../facts/formats.ts';
import { IconButton } from './IconButton.tsx';
import { Said } from './Said.tsx';

interface Props {
  term: Term;
  id: string;
  heading: Ref<HTMLHeadingElement>;
  discreet: boolean;
  pinned: boolean;
  /** Name of the term to go back to. */
  backTo: string | undefined;
  onBack(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
}

/** What the panel is about, with the ways to keep and to leave it. */
export function PanelHeader({ term, id, heading, discreet, pinned, backTo, ...on }: Props) {
  const title = discreet ? i18n.t('panel.discreetTitle') : term.name;
  const otherNames = term.alsoCalled.filter((name) => name !== term.category).slice(0, 3);
  return (
    <div class="header">
      {backTo !== undefined && (
        <IconButton icon="back" label={i18n.t('panel.back', [backTo])} onClick={on.onBack} />
      )}
      <div class="header-text">
        <h2 id={id} ref={heading} tabIndex={-1} aria-label={title}>
          <Said text={title} />
        </h2>
        <p class="kind">
          {discreet && (
            <span class="kind-name">
              <Said text={term.name} />
            </span>
          )}
          <span>{term.category}</span>
          {otherNames.length > 0 && (
            <span>{i18n.t('panel.alsoCalled', [formatList(otherNames)])}</span>
          )}
        </p>
      </div>
      <IconButton
        icon="pin"
        label={i18n.t('panel.pin')}
        hint={i18n.t('panel.pinHint')}
        pressed={pinned}
        onClick={() => on.onPin(!pinned)}
      />
      <IconButton icon="close" label={i18n.t('panel.close')} onClick={on.onClose} />
    </div>
  );
}
