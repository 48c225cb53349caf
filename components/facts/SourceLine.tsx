import { i18n } from '#i18n';
import type { Confidence, Source } from '../../articles/fields.ts';
import { Icon } from './Icon.tsx';

interface Props {
  source: Source;
  /** Names only who says it, where the title would crowd the line. */
  short?: boolean;
  /** How sure the fact is, where nothing is said of why. */
  confidence?: Confidence;
}

/** Who says it, in what, when and what kind of source that is; a link where the source is one. */
export function SourceLine({ source, short = false, confidence }: Props) {
  const { title, by, year, kind, url, linkable } = source;
  const name = short ? by : title;
  return (
    <p class="source">
      {linkable && url !== null ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          title={title}
          aria-label={i18n.t('panel.sourceLink', [name])}
        >
          <cite>{name}</cite>
          <Icon name="external" />
        </a>
      ) : (
        <cite title={title}>{name}</cite>
      )}
      {by !== name && <span>{by}</span>}
      {year !== null && <span>{year}</span>}
      <span>{kind}</span>
      {confidence !== undefined && (
        <span>{i18n.t('panel.sure', [i18n.t(`facts.confidence.${confidence}`)])}</span>
      )}
    </p>
  );
}
