import { i18n } from '#i18n';
import './SearchField.css';
import { firstResult } from './first-result.ts';

interface Props {
  query: string;
  /** Called when the field is gone to. */
  onSeek(): void;
  /** Called with what is typed; undefined when nothing is left of it. */
  onQuery(query: string | undefined): void;
}

/** The field that searches the whole library while one types; Down moves to the first result, Enter opens it. */
export function SearchField({ query, onSeek, onQuery }: Props) {
  const type = (text: string) => onQuery(text === '' ? undefined : text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') firstResult()?.focus();
    else if (event.key === 'Enter') firstResult()?.click();
    else if (event.key === 'Escape' && query !== '') type('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <svg class="search-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Zm4-1.5 3.5 3.5" />
      </svg>
      <input
        class="field"
        type="search"
        value={query}
        placeholder={i18n.t('popup.searchExample')}
        aria-label={i18n.t('popup.search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={onSeek}
        onKeyDown={onKeyDown}
      />
      {query === '' && (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  );
}
