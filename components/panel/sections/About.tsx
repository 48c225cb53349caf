import { i18n } from '#i18n';
import type { About as Facts } from '../../../articles/about-schema.ts';
import type { ArticleHead } from '../../../articles/article-head.ts';
import { articleLine } from '../../facts/article-line.ts';
import { formatDate } from '../../facts/formats.ts';

interface Props {
  articles: ArticleHead[];
  about: Facts;
}

/** Where all this comes from, and what the panel is not. */
export function About({ articles, about }: Props) {
  return (
    <div class="block about" data-line>
      {articles.length === 0 && <p>{i18n.t('panel.noArticle')}</p>}
      {articles.map((article) => (
        <p key={article.id}>{articleLine(article)}</p>
      ))}
      <p>{about.how}</p>
      <p>{about.money}</p>
      <p>{i18n.t('facts.checked', [formatDate(about.checked), about.version])}</p>
      <p>{i18n.t('panel.notAdvice')}</p>
    </div>
  );
}
