import { i18n } from '#i18n';
import type { ArticleHead } from '../../articles/article-head.ts';
import { formatDate } from './formats.ts';

/** An article's title, date and author, and how many sources it cites. */
export function articleLine({
  title,
  published,
  author,
  credentials,
  sourcesCited,
}: ArticleHead): string {
  return [
    i18n.t('panel.articleOf', [title, formatDate(published), author]),
    i18n.t('panel.credentials', [credentials]),
    i18n.t('panel.sourcesCited', sourcesCited),
  ].join(' ');
}
