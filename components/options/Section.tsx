import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  heading: string;
  note?: string | undefined;
  children: ComponentChildren;
}

/** A part of the options under its heading. */
export function Section({ id, heading, note, children }: Props) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-heading`}>
      <div class="card-head">
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {heading}
        </h2>
        {note && <p class="small muted">{note}</p>}
      </div>
      {children}
    </section>
  );
}
