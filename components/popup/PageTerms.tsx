import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../facts/format-count.ts';
import './PageTerms.css';

interface Props {
  terms: { id: string; name: string; count: number }[];
  /** How many characters of the page were read, where it is too large to be read whole. */
  readTo: number | undefined;
  onJump(term: string): void;
}

/** So many terms leave the library in sight below them. */
const fewTerms = 6;

/** The terms found in the tab, each a way to the place where it stands. */
export function PageTerms({ terms, readTo, onJump }: Props) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that had focus is gone.
    if (all) list.current?.querySelectorAll('button')[fewTerms]?.focus();
  }, [all]);
  // A button that hides but one term would take the room of the term.
  const shown = all || terms.length <= fewTerms + 1 ? terms : terms.slice(0, fewTerms);
  return (
    <section class="page-terms" aria-labelledby="page-terms">
      <h2 id="page-terms">{i18n.t('popup.onThisPage')}</h2>
      {terms.length === 0 ? (
        <p class="small muted">{i18n.t('popup.noTerms')}</p>
      ) : (
        <ul ref={list}>
          {shown.map(({ id, name, count }) => (
            <li key={id}>
              <button type="button" class="chip" onClick={() => onJump(id)}>
                {name} <span class="chip-count">{count}</span>
                <span class="unseen"> {i18n.t('popup.jumpTo', count)}</span>
              </button>
            </li>
          ))}
          {shown.length < terms.length && (
            <li>
              <button type="button" class="link-button small" onClick={() => setAll(true)}>
                {i18n.t('popup.showAllTerms', [String(terms.length)])}
              </button>
            </li>
          )}
        </ul>
      )}
      {readTo !== undefined && (
        <p class="small muted">{i18n.t('popup.tooLarge', [formatCount(readTo)])}</p>
      )}
    </section>
  );
}
