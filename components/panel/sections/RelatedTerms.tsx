import type { TermName } from '../../../articles/related-terms.ts';

interface Props {
  terms: TermName[];
  onShowTerm(term: string): void;
}

/** Terms named in this text; choosing one shows it in place of this one. */
export function RelatedTerms({ terms, onShowTerm }: Props) {
  return (
    <ul class="block related">
      {terms.map((term) => (
        <li key={term.id}>
          <button type="button" class="related-term" onClick={() => onShowTerm(term.id)}>
            {term.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
