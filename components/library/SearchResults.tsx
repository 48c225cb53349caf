import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Highlighted } from './Highlighted.tsx';
import type { Hit } from './search-facts.ts';
import './SearchResults.css';

interface Props {
  query: string;
  hits: Hit[];
  total: number;
  /** Called when focus moves up beyond the first result. */
  onLeave(): void;
}

/** What answers a query; arrow keys move through it. */
export function SearchResults({ query, hits, total, onLeave }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const next = nextIndex(event.key, at, links.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) onLeave();
    else links[next]?.focus();
  };
  return (
    <section class="results" aria-label={i18n.t('popup.results')}>
      <p class="results-count small muted" role="status">
        {total === 0 ? i18n.t('popup.nothingFound', [query]) : i18n.t('popup.found', total)}
      </p>
      <ul ref={list} onKeyDown={move}>
        {hits.map(({ fact, words }) => (
          <li key={fact.id + fact.text}>
            <a href={`#${fact.id}`}>
              <span class="result-kind">{i18n.t(`popup.kind.${fact.kind}`)}</span>
              {fact.title && (
                <span class="result-title">
                  <Highlighted text={fact.title} words={words} />
                </span>
              )}
              <span class="result-text">
                <Highlighted text={fact.text} words={words} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nextIndex(key: string, at: number, count: number) {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
