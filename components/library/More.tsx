import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import './More.css';
import { PaperContext } from './paper.ts';

interface Props {
  label: string;
  children: () => ComponentChildren;
}

/** Something that belongs to a fact and is read by those who want to know more. */
export function More({ label, children }: Props) {
  const paper = useContext(PaperContext);
  const [open, setOpen] = useState(paper);
  useEffect(() => {
    if (paper) setOpen(true);
  }, [paper]);
  return (
    <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <div class="more-content">{children()}</div>}
    </details>
  );
}
