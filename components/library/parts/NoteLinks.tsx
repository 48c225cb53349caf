import { i18n } from '#i18n';
import { linkTo } from '../../../articles/library-place.ts';
import { yearName } from '../../facts/year-name.ts';
import { useLookup } from '../content/lookup.ts';

/** Who else speaks of something, each a link to what they found. */
export function NoteLinks({ ids }: { ids: string[] }) {
  const { notes } = useLookup();
  const found = ids.flatMap((id) => notes.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <p class="fine muted">
      {i18n.t('popup.others')}{' '}
      {found.map(({ id, source }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={linkTo({ source: id })}>
            {source.by} {yearName(source.year)}
          </a>
        </span>
      ))}
    </p>
  );
}
