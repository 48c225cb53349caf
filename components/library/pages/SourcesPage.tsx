import { i18n } from '#i18n';
import { gapsPlace } from '../../../articles/gap-place.ts';
import { linkTo } from '../../../articles/library-place.ts';
import type { PageContent } from '../../../articles/page-content.ts';
import { sourceGroupNames, sourceGroups } from '../../../articles/source-groups.ts';
import type { SourceKind } from '../../../articles/source-kinds.ts';
import { formatCount } from '../../facts/format-count.ts';
import { formatDate } from '../../facts/formats.ts';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';

/** All other sources by kind, one line a kind, what none was found for, and how all of it was made. */
export function SourcesPage({ library: { about }, sources }: PageContent) {
  const inGroup = (kinds: readonly SourceKind[]) =>
    sources.filter(({ kind }) => kinds.includes(kind)).length;
  const groups = sourceGroupNames
    .map((group) => ({ group, count: inGroup(sourceGroups[group]) }))
    .filter(({ count }) => count > 0);
  return (
    <Page at={{ part: 'sources' }} title={i18n.t('popup.sources')}>
      <ul>
        {groups.map(({ group, count }) => (
          <Row
            key={group}
            look="count"
            href={linkTo({ sources: group })}
            name={i18n.t(`popup.sourceGroup.${group}`)}
            note={formatCount(count)}
          />
        ))}
        <Row look="count" href={linkTo(gapsPlace)} name={i18n.t('popup.gaps')} />
      </ul>
      <div class="part">
        <h3>{i18n.t('popup.about')}</h3>
        <p>
          {about.how} {about.money}{' '}
          {i18n.t('facts.checked', [formatDate(about.checked), about.version])}
        </p>
      </div>
    </Page>
  );
}
