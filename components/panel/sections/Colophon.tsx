import { i18n } from '#i18n';
import type { ArticleHead } from '../../../articles/article-head.ts';
import { articleLine } from '../../facts/article-line.ts';

interface Props {
  articles: ArticleHead[];
  reason: string | undefined;
}

/** Where all this comes from, why the word was marked, and what the panel is not. */
export function Colophon({ articles, reason }: Props) {
  return (
    <section class="block colophon">
      <h3>{i18n.t('panel.colophon')}</h3>
      {articles.length === 0 && <p>{i18n.t('panel.noArticle')}</p>}
      {articles.map((article) => (
        <p key={article.id}>{articleLine(article)}</p>
      ))}
      {reason !== undefined && <p>{reason}</p>}
      <p>{i18n.t('panel.notAdvice')}</p>
    </section>
  );
}
