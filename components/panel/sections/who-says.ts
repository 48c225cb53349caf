import { i18n } from '#i18n';
import type { Who } from '../../../articles/rows/panel-rows.ts';
import { sourceName } from '../../facts/source-name.ts';

/** Who says something, in a few words: an article that is read here, or what kind of source. */
export const whoSays = (who: Who): string =>
  'article' in who
    ? i18n.t('facts.sourceOf', [i18n.t('panel.oneArticle'), who.article.published.slice(0, 4)])
    : sourceName(who.source);
