import { i18n } from '#i18n';
import { formatPlace, type LibraryPlace, linkTo } from '../../articles/library-place.ts';
import { formatCount } from '../facts/format-count.ts';
import { formatDate } from '../facts/formats.ts';
import './FrontPage.css';
import type { ArticleOutline, SectionOutline } from '../../articles/article-outline.ts';
import { type PartName, parts } from '../../articles/article-parts.ts';
import type { ContentIndex } from '../../articles/shards.ts';
import { Row } from './parts/Row.tsx';
import { useDrawn } from './parts/use-drawn.ts';

interface Props {
  index: ContentIndex;
  /** The page from which one comes back, whose line is to be there. */
  before: LibraryPlace | undefined;
  /** Whether a page stands open beside it, with which the articles could be confused. */
  beside: 'page' | 'nothing';
}

/** So many articles fill more than a window. */
const step = 6;

/** Everything there is, one line each, the sections of the articles first; of many articles as many as the reader comes to. */
export function FrontPage({ index, before, beside }: Props) {
  const { terms, sources } = index;
  const left = before && 'article' in before ? before.article : undefined;
  const atLeast = index.articles.findIndex(({ id }) => id === left) + 1;
  const { drawn, end } = useDrawn<HTMLDivElement>(index.articles.length, { step, atLeast });
  const articles = index.articles.slice(0, drawn);
  return (
    <nav class="front" aria-label={i18n.t('popup.contents')}>
      {articles.length > 0 && (
        <p class="front-about fine muted">
          {i18n.t(beside === 'page' ? 'popup.notThisPage' : 'popup.onBlogs', index.articles.length)}
        </p>
      )}
      {articles.map((article) => (
        <ArticleRows key={article.id} article={article} />
      ))}
      {drawn < index.articles.length && <div ref={end} />}
      <ul class="front-more">
        {articles.flatMap((article) => [
          <PartRow key={`${article.id} 1`} article={article} part="contradictions" />,
          <PartRow key={`${article.id} 2`} article={article} part="questions" />,
        ])}
        <Row
          look="count"
          href={linkTo({ part: 'glossary' })}
          name={i18n.t('popup.glossaryName')}
          note={i18n.t('popup.termCount', terms.length)}
        />
        <Row
          look="count"
          href={linkTo({ part: 'sources' })}
          name={i18n.t('popup.sources')}
          note={formatCount(sources.count)}
        />
        {articles.flatMap((article) =>
          (['abilities', 'notCovered', 'derived'] as const).map((part) => (
            <PartRow key={`${article.id} ${part}`} article={article} part={part} />
          )),
        )}
      </ul>
      <ul class="front-more">
        <Row look="count" href={linkTo({ part: 'saved' })} name={i18n.t('saved.title')} />
        <Row look="count" href={linkTo({ part: 'visit' })} name={i18n.t('saved.visit')} />
      </ul>
      {articles.map(({ id, credentials }) => (
        <p key={id} class="front-foot fine muted">
          {i18n.t('popup.credentials', [credentials])} {i18n.t('popup.notAdvice')}
        </p>
      ))}
      <p class="front-foot fine muted">{i18n.t('popup.offline')}</p>
    </nav>
  );
}

function ArticleRows({ article }: { article: ArticleOutline }) {
  const { id, title, author, published, sourcesCited, sections } = article;
  return (
    <section aria-labelledby={formatPlace({ article: id })}>
      <div class="front-head">
        <h2 id={formatPlace({ article: id })} tabIndex={-1}>
          {title}
        </h2>
        <p class="fine muted">
          {i18n.t('popup.byline', [author, formatDate(published)])}
          {' · '}
          {i18n.t('popup.cites', sourcesCited)}
        </p>
      </div>
      <ul>
        {sections.map((section) => (
          <Row
            key={section.id}
            look="brief"
            href={linkTo({ article: id, section: section.id })}
            name={section.short}
            note={section.gist ?? standingsNote(section)}
          />
        ))}
      </ul>
    </section>
  );
}

function standingsNote({ statements, contradicted }: SectionOutline) {
  const all = i18n.t('popup.statements', statements);
  return contradicted > 0 ? i18n.t('popup.ofThemContradicted', [all, String(contradicted)]) : all;
}

function PartRow({ article, part }: { article: ArticleOutline; part: PartName }) {
  const count = article.counts[part];
  if (count === 0) return null;
  const href = linkTo({ article: article.id, section: parts[part] });
  return <Row look="count" href={href} name={i18n.t(`popup.${part}`)} note={formatCount(count)} />;
}
