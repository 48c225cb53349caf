import { i18n } from '#i18n';
import type { Source } from '../../../articles/source-schema.ts';
import { Icon } from '../../facts/Icon.tsx';
import { linkOf } from '../../facts/link-of.ts';
import { yearName } from '../../facts/year-name.ts';

/** A source in full: who, what, when and where; a link where it is one, else its address as text. */
export function SourceDetails({ source }: { source: Source }) {
  const { title, by, year, address, doi } = source;
  const link = linkOf(source);
  return (
    <p class="source">
      {by !== title && <span>{by}</span>}
      <span>
        {link === null ? (
          <cite>{title}</cite>
        ) : (
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={i18n.t('panel.sourceLink', [title])}
          >
            <cite>{title}</cite>
            <Icon name="external" />
          </a>
        )}
      </span>
      <span>{yearName(year)}</span>
      {doi !== null && <span class="address">{i18n.t('facts.doi', [doi])}</span>}
      {link === null && address !== null && <span class="address">{address}</span>}
    </p>
  );
}
