import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../facts/Icon.tsx';

interface Props {
  label: string;
  children: () => ComponentChildren;
}

/** A heading that shows and hides what stands under it; the content is made when first opened. */
export function Disclosure({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="block disclosure">
      <h3>
        <button
          type="button"
          class="disclosure-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {label}
          <Icon name="chevron" />
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </section>
  );
}
