import { i18n } from '#i18n';
import { formatCount } from '../facts/format-count.ts';
import './PageTerms.css';

interface Props {
  terms: { id: string; name: string; count: number }[];
  /** How many characters of the page were read, where it is too large to be read whole. */
  readTo: number | undefined;
  onJump(term: string): void;
}

/** The terms found in the tab in one row that scrolls, each a way to the place where it stands. */
export function PageTerms({ terms, readTo, onJump }: Props) {
  return (
    <section class="page-terms" aria-label={i18n.t('popup.onThisPage')}>
      {terms.length === 0 ? (
        <p class="fine muted none-found">{i18n.t('popup.noTerms')}</p>
      ) : (
        <ul>
          {terms.map(({ id, name, count }) => (
            <li key={id}>
              <button type="button" class="chip" onClick={() => onJump(id)}>
                {name} <span class="chip-count">{count}</span>
                <span class="unseen"> {i18n.t('popup.jumpTo', count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {readTo !== undefined && (
        <p class="fine muted">{i18n.t('popup.tooLarge', [formatCount(readTo)])}</p>
      )}
    </section>
  );
}
