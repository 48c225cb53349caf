import type { ComponentChildren } from 'preact';
import './Row.css';

interface Props {
  href: string;
  /** What it leads to. */
  name: ComponentChildren;
  /** What is known of it already, in a few words. */
  note?: ComponentChildren;
  /** How the two stand: `brief` beside each other with the note first in line, `count` with it at the end, `told` one below the other. */
  look: 'brief' | 'count' | 'told';
}

/** One line that leads to a page of its own. */
export function Row({ href, name, note, look }: Props) {
  return (
    <li>
      <a class="row" data-look={look} href={href}>
        <span class="row-name">{name}</span>
        {note !== undefined && <span class="row-note">{note}</span>}
      </a>
    </li>
  );
}
