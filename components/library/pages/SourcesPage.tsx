import { i18n } from '#i18n';
import type { Library } from '../../../articles/index.ts';
import { formatPlace, linkTo } from '../../../articles/library-place.ts';
import { formatDate } from '../../facts/formats.ts';
import { yearName } from '../../facts/year-name.ts';
import { useLookup } from '../content/lookup.ts';
import { LongList } from '../parts/LongList.tsx';
import { Note } from '../parts/Note.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';

/** Everything that other sources found, one line each, and what none was found for. */
export function SourcesPage({ library }: { library: Library }) {
  const { about, evidence, gaps } = library;
  return (
    <Page at={{ part: 'sources' }} title={i18n.t('popup.sources')}>
      <div class="part">
        <h3>{i18n.t('popup.about')}</h3>
        <p>
          {about.how} {about.money}{' '}
          {i18n.t('facts.checked', [formatDate(about.checked), about.version])}
        </p>
      </div>
      <LongList
        items={evidence}
        row={({ id, text, source }) => (
          <Row
            key={id}
            look="told"
            href={linkTo({ source: id })}
            name={text}
            note={`${source.by} · ${yearName(source.year)}`}
          />
        )}
      />
      <div class="part">
        <h3>{i18n.t('popup.gaps')}</h3>
        <ul class="part-list">
          {gaps.map((gap, index) => (
            <li key={gap} id={formatPlace({ source: gapId(index) })} tabIndex={-1}>
              {gap}
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

const gapId = (index: number) => `gap-${index}`;

/** Whether a source of an address is none but something that none was found for. */
export const isGap = (source: string): boolean => source.startsWith('gap-');

/** What one other source found, and the statements on which it bears. */
export function SourcePage({ id }: { id: string }) {
  const note = useLookup().notes.get(id);
  if (!note) return null;
  return (
    <Page at={{ source: id }} title={note.source.by}>
      <div class="part">
        <Note note={note} />
      </div>
    </Page>
  );
}
