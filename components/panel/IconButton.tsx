import type { Ref } from 'preact';
import { Icon, type IconName } from '../facts/Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  /** Shown at rest of the pointer; the label where left out. */
  hint?: string;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick(): void;
}

/** A button that shows a drawing and is called by its label. */
export function IconButton({ icon, label, hint = label, pressed, ...rest }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      ref={rest.buttonRef ?? null}
      // A title alone is the name already; said twice, it would be the description too.
      aria-label={hint === label ? undefined : label}
      aria-pressed={pressed}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      title={hint}
      onClick={rest.onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
