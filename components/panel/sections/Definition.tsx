import type { Term } from '../../../articles/glossary-schema.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';

/** The one-line summary, with its source. */
export function Definition({ term, id }: { term: Term; id: string }) {
  return (
    <div class="block definition">
      <p id={id}>{term.definition}</p>
      <SourceLine source={term.source} short />
    </div>
  );
}
