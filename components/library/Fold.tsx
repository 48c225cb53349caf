import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './Fold.css';

interface Props {
  id?: string;
  heading: string;
  /** A few words at the end of the heading's line. */
  note?: string | undefined;
  /** Opens it whenever it becomes true. */
  open: boolean;
  children: () => ComponentChildren;
}

/** A part of the library under its heading; what is inside is made when it opens. */
export function Fold({ id, heading, note, open, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  useEffect(() => {
    if (open) setOpen(true);
  }, [open]);
  return (
    <details
      id={id}
      class="fold"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{heading}</h3>
        {note && <span class="fold-note">{note}</span>}
      </summary>
      {isOpen && <div class="fold-content">{children()}</div>}
    </details>
  );
}
