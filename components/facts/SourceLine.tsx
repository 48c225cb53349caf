import { i18n } from '#i18n';
import type { Confidence } from '../../articles/fields.ts';
import type { Source } from '../../articles/source-schema.ts';
import { Icon } from './Icon.tsx';
import { yearName } from './year-name.ts';

interface Props {
  source: Source;
  /** Names only who says it, where the title would crowd the line. */
  short?: boolean;
  /** How sure the fact is, where nothing is said of why. */
  confidence?: Confidence;
}

/** Who says it, in what, when and what kind of source that is; a link where the source is one, else its address as text. */
export function SourceLine({ source, short = false, confidence }: Props) {
  const { title, by, year, kind, address, doi, linkable } = source;
  const name = short ? by : title;
  const link = linkable ? address : doi && `https://doi.org/${doi}`;
  return (
    <p class="source">
      {link !== null ? (
        <a
          href={link}
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
      <span>{yearName(year)}</span>
      <span>{kind}</span>
      {!short && doi !== null && <span class="address">{i18n.t('facts.doi', [doi])}</span>}
      {!short && link === null && address !== null && <span class="address">{address}</span>}
      {confidence !== undefined && (
        <span>{i18n.t('panel.sure', [i18n.t(`facts.confidence.${confidence}`)])}</span>
      )}
    </p>
  );
}
