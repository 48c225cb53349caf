import { i18n } from '#i18n';
import type { Article } from '../../articles/index.ts';
import { formatPlace, linkTo } from '../../articles/library-place.ts';
import { formatCount } from '../facts/format-count.ts';
import { formatDate } from '../facts/formats.ts';
import './FrontPage.css';
import { type PartName, parts } from '../../articles/article-parts.ts';
import { countStandings } from '../../articles/standing.ts';
import { Row } from './Row.tsx';

interface Props {
  articles: readonly Article[];
  /** How many terms there are. */
  terms: number;
  /** How many sources are named beside the articles; undefined until they are read. */
  sources: number | undefined;
}

/** Everything there is, one line each, the sections of the articles first. */
export function FrontPage({ articles, terms, sources }: Props) {
  const notes = { sources: sources === undefined ? undefined : formatCount(sources) };
  return (
    <nav class="front" aria-label={i18n.t('popup.contents')}>
      {articles.map((article) => (
        <ArticleRows key={article.id} article={article} />
      ))}
      <ul class="front-more">
        {articles.flatMap((article) => [
          <PartRow key={`${article.id} 1`} article={article} part="contradictions" />,
          <PartRow key={`${article.id} 2`} article={article} part="questions" />,
        ])}
        <Row
          look="count"
          href={linkTo({ part: 'glossary' })}
          name={i18n.t('popup.glossaryName')}
          note={i18n.t('popup.termCount', terms)}
        />
        <Row
          look="count"
          href={linkTo({ part: 'sources' })}
          name={i18n.t('popup.sources')}
          note={notes.sources}
        />
        {articles.flatMap((article) =>
          (['risks', 'abilities', 'notCovered', 'derived'] as const).map((part) => (
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

function ArticleRows({ article }: { article: Article }) {
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
            note={section.gist ?? standingsNote(article, section.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function standingsNote({ claims }: Article, section: string) {
  const own = claims.filter(({ place }) => place.section === section);
  const against = countStandings(own).find(({ standing }) => standing === 'contradicted');
  const all = i18n.t('popup.statements', own.length);
  return against ? i18n.t('popup.ofThemContradicted', [all, String(against.count)]) : all;
}

const countOf = (article: Article): Record<PartName, number> => ({
  risks: article.risks.length,
  contradictions: article.topics.length,
  abilities: article.abilities.can.length + article.abilities.cannot.length,
  questions: article.questions.length,
  notCovered: article.notCovered.length,
  derived: article.derived.length,
});

function PartRow({ article, part }: { article: Article; part: PartName }) {
  const count = countOf(article)[part];
  if (count === 0) return null;
  const href = linkTo({ article: article.id, section: parts[part] });
  return <Row look="count" href={href} name={i18n.t(`popup.${part}`)} note={formatCount(count)} />;
}
