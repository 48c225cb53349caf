import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { standing } from '../../../articles/standing.ts';
import { formatList } from '../../facts/formats.ts';
import type { LibraryFact } from '../../search/library-fact.ts';
import type { Search } from '../../search/search-among.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Highlighted } from './Highlighted.tsx';
import './SearchResults.css';
import { StandingSign } from '../parts/StandingSign.tsx';

interface Props {
  query: string;
  search: Search;
}

/** So many results fit a reader's patience; the count tells of the rest. */
const mostShown = 40;

/** What answers a query; arrow keys move through it. */
export function SearchResults({ query, search }: Props) {
  const root = useRef<HTMLElement>(null);
  const { hits, stems, total, unknown, taken, isPartial } = useMemo(
    () => search(query, mostShown),
    [search, query],
  );
  const move = (event: KeyboardEvent) => {
    const links = [...(root.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const next = at < 0 ? undefined : nextIndex(event.key, at, links.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) document.querySelector<HTMLElement>('.search input')?.focus();
    else links[next]?.focus();
  };
  return (
    <section ref={root} class="results" aria-label={i18n.t('popup.results')} onKeyDown={move}>
      <p class="results-count fine muted" role="status">
        {total === 0
          ? i18n.t('popup.nothingFound', [query])
          : [
              unknown.length > 0 &&
                i18n.t('popup.nothingKnownOf', [formatList(unknown.map(quoted))]),
              taken.length > 0 &&
                i18n.t('popup.takenFor', [
                  formatList(taken.map(({ typed }) => quoted(typed))),
                  formatList(taken.map(({ as }) => quoted(as))),
                ]),
              unknown.length === 0 && isPartial && i18n.t('popup.partly'),
              i18n.t('popup.found', total),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      <ul>
        {hits.map(({ fact }) => (
          <li key={fact.id + fact.text}>
            {fact.answer ? (
              <AnswerCard answer={fact.answer} />
            ) : (
              <Result fact={fact} stems={stems} />
            )}
          </li>
        ))}
      </ul>
      {total > 0 && <p class="results-keys fine muted">{i18n.t('popup.resultKeys')}</p>}
    </section>
  );
}

const quoted = (text: string) => i18n.t('popup.quoted', [text]);

function Result({ fact, stems }: { fact: LibraryFact; stems: ReadonlySet<string> }) {
  const { id, kind, title, text, verdict, judged } = fact;
  return (
    <a class="row" data-look="told" href={`#${id}`}>
      <span class="row-name">
        {verdict && <span class="muted">{i18n.t('popup.articleSays')}: </span>}
        {title && (
          <strong>
            <Highlighted text={title} stems={stems} />
          </strong>
        )}
        {title && text && ': '}
        <Highlighted text={text} stems={stems} />
      </span>
      <span class="row-note">
        {verdict ? <StandingSign standing={standing({ verdict })} /> : i18n.t(`popup.kind.${kind}`)}
        {judged && <span>{judged}</span>}
      </span>
    </a>
  );
}

function nextIndex(key: string, at: number, count: number) {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
