import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { SourceCount } from './SourceCount.tsx';

/** What the article is silent on, and the sources that do speak of it. */
export function Omissions({ omissions }: { omissions: FactSheet['notCovered'] }) {
  return (
    <ul class="entries">
      {omissions.map(({ omission, notes }) => (
        <li key={omission.text} class="entry" data-line>
          <p>{omission.text}</p>
          <SourceCount notes={notes} />
        </li>
      ))}
    </ul>
  );
}
