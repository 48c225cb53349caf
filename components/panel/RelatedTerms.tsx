import { i18n } from '#i18n';
import type { Term } from '../../articles/glossary-schema.ts';

interface Props {
  terms: Term[];
  id: string;
  onShowTerm(term: string): void;
}

/** Terms named in this text; choosing one shows it in place of this one. */
export function RelatedTerms({ terms, id, onShowTerm }: Props) {
  return (
    <section class="block" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('panel.related')}</h3>
      <ul class="related">
        {terms.map((term) => (
          <li key={term.id}>
            <button type="button" class="related-term" onClick={() => onShowTerm(term.id)}>
              {term.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
