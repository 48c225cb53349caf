import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import './SearchField.css';

interface Props {
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  /** Moves to the first result. */
  onDown(): void;
  /** Shows the best result. */
  onEnter(): void;
}

/** The field that searches the whole library while one types. */
export function SearchField({ query, field, onQuery, onDown, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        ref={field}
        class="field"
        type="search"
        value={query}
        placeholder={i18n.t('popup.search')}
        aria-label={i18n.t('popup.search')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
