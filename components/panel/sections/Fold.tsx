import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../facts/Icon.tsx';

interface Props {
  label: string;
  /** Where it can be read. */
  link?: string | null;
  children: () => ComponentChildren;
}

/** One muted line that shows sources when it is pressed; they are made then. */
export function Fold({ label, link, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="source-fold" data-link={link}>
      <button
        type="button"
        class="source-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        {label}
      </button>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}
