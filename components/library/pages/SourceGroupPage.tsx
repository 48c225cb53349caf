import { i18n } from '#i18n';
import { linkTo } from '../../../articles/library-place.ts';
import type { ListedSource } from '../../../articles/listed-sources.ts';
import { type SourceGroup, sourceGroups } from '../../../articles/source-groups.ts';
import type { SourceKind } from '../../../articles/source-kinds.ts';
import { formatCount } from '../../facts/format-count.ts';
import { kindName } from '../../facts/source-name.ts';
import { yearName } from '../../facts/year-name.ts';
import { capitalized } from '../parts/capitalized.ts';
import { LongList } from '../parts/LongList.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';

interface Props {
  group: SourceGroup;
  sources: readonly ListedSource[];
}

/** The sources of one group, the newest of each kind first. */
export function SourceGroupPage({ group, sources }: Props) {
  const kinds: readonly SourceKind[] = sourceGroups[group];
  return (
    <Page at={{ sources: group }} title={i18n.t(`popup.sourceGroup.${group}`)}>
      {kinds.map((kind) => (
        <Kind
          key={kind}
          heading={kinds.length > 1 ? capitalized(kindName(kind)) : undefined}
          sources={sources.filter((source) => source.kind === kind)}
        />
      ))}
    </Page>
  );
}

interface KindProps extends Pick<Props, 'sources'> {
  /** Left out where the page has this kind alone. */
  heading: string | undefined;
}

function Kind({ heading, sources }: KindProps) {
  if (sources.length === 0) return null;
  return (
    <>
      {heading && (
        <div class="part">
          <h3>{`${heading} · ${formatCount(sources.length)}`}</h3>
        </div>
      )}
      <LongList
        items={sources}
        row={({ id, title, by, year }) => (
          <Row
            key={id}
            look="told"
            href={linkTo({ source: id })}
            name={title}
            note={`${yearName(year)} · ${by}`}
          />
        )}
      />
    </>
  );
}
