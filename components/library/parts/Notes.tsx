import { i18n } from '#i18n';
import type { Claim, Relation } from '../../../articles/index.ts';
import { useLookup } from '../content/lookup.ts';
import { Note } from './Note.tsx';

const relations = {
  supports: 'popup.relation.supports',
  'consistent with': 'popup.relation.consistent',
  refines: 'popup.relation.refines',
  contradicts: 'popup.relation.contradicts',
} as const satisfies Record<Relation, string>;

/** What other sources found on something, those named with how they bear on it. */
export function Notes({ found }: { found: (string | Claim['evidence'][number])[] }) {
  const { notes } = useLookup();
  const known = found.flatMap((one) => {
    const { note: id, relation } = typeof one === 'string' ? { note: one, relation: null } : one;
    const note = notes.get(id);
    return note ? [{ note, relation }] : [];
  });
  if (known.length === 0) return <p class="part muted">{i18n.t('popup.noNote')}</p>;
  return (
    <div class="part">
      <h3>{i18n.t('popup.othersFound')}</h3>
      {known.map(({ note, relation }) => (
        <Note
          key={note.id}
          note={note}
          {...(relation && { relation: i18n.t(relations[relation]) })}
        />
      ))}
    </div>
  );
}
