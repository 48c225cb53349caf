import { i18n } from '#i18n';
import { Icon } from '../../facts/Icon.tsx';

interface Props {
  /** How many entries are not shown at first; without any there is no button. */
  hidden: number;
  open: boolean;
  /** What the button says while they are hidden. */
  more: string;
  onToggle(open: boolean): void;
}

/** Shows the rest of a list, and hides it again. */
export function MoreButton({ hidden, open, more, onToggle }: Props) {
  if (hidden === 0) return null;
  return (
    <button type="button" class="more-button" aria-expanded={open} onClick={() => onToggle(!open)}>
      {open ? i18n.t('panel.fewer') : more}
      <Icon name="chevron" />
    </button>
  );
}
