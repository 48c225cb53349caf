import { i18n } from '#i18n';
import type { Who } from '../../../articles/rows/panel-rows.ts';
import { linkOf } from '../../facts/link-of.ts';
import { sourceName } from '../../facts/source-name.ts';

/** Where it can be read who says something, or null where none is to be linked. */
export const linkTo = (who: Who): string | null => ('source' in who ? linkOf(who.source) : null);

/** Who says something, in a few words: an article that is read here, or what kind of source. */
export const whoSays = (who: Who): string =>
  'article' in who
    ? i18n.t('facts.sourceOf', [i18n.t('panel.oneArticle'), who.article.published.slice(0, 4)])
    : sourceName(who.source);
