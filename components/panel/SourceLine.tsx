import { i18n } from '#i18n';
import type { Source } from '../../articles/fields.ts';
import { Icon } from './Icon.tsx';

/** Who says it, in what, when and what kind of source that is; a link where the source is one. */
export function SourceLine({ source }: { source: Source }) {
  const { title, by, year, kind, url, linkable } = source;
  return (
    <p class="source">
      {linkable && url !== null ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={i18n.t('panel.sourceLink', [title])}
        >
          <cite>{title}</cite>
          <Icon name="external" />
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {by !== title && <span>{by}</span>}
      {year !== null && <span>{year}</span>}
      <span>{kind}</span>
    </p>
  );
}
