import { i18n } from '#i18n';
import type { About } from '../../../articles/about-schema.ts';
import type { ArticleHead } from '../../../articles/article-head.ts';
import { articleLine } from '../../facts/article-line.ts';
import { formatDate } from '../../facts/formats.ts';

interface Props {
  articles: ArticleHead[];
  about: About;
  reason: string | undefined;
}

/** Where all this comes from, why the word was marked, and what the panel is not. */
export function Colophon({ articles, about, reason }: Props) {
  return (
    <section class="block colophon">
      <h3>{i18n.t('panel.colophon')}</h3>
      {articles.length === 0 && <p>{i18n.t('panel.noArticle')}</p>}
      {articles.map((article) => (
        <p key={article.id}>{articleLine(article)}</p>
      ))}
      <p>
        {about.how} {about.money}{' '}
        {i18n.t('facts.checked', [formatDate(about.checked), about.version])}
      </p>
      {reason !== undefined && <p>{reason}</p>}
      <p>{i18n.t('panel.notAdvice')}</p>
    </section>
  );
}
