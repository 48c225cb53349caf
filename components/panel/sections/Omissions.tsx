import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { SourceCount } from './SourceCount.tsx';

/** How many findings stand below each. */
const told = 1;

/** What the article is silent on, and what the first source that does speak of it found. */
export function Omissions({ omissions }: { omissions: FactSheet['notCovered'] }) {
  return (
    <ul class="entries">
      {omissions.map(({ omission, notes }) => (
        <li key={omission.text} class="entry" data-line>
          <p class="entry-name">{omission.text}</p>
          {notes.slice(0, told).map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
          <SourceCount notes={notes} />
        </li>
      ))}
    </ul>
  );
}
