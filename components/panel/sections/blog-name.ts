import { i18n } from '#i18n';
import type { ArticleHead } from '../../../articles/article-head.ts';

/** What the articles behind a panel are called, with their years, so that none is taken for the page that is read. */
export function blogName(articles: readonly ArticleHead[]): string {
  const years = new Set(articles.map(({ published }) => published.slice(0, 4)));
  return i18n.t('panel.trustArticle', [[...years].join(', ')]);
}
