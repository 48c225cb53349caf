import { i18n } from '#i18n';
import { countSources } from '../../articles/source-counts.ts';
import { useLookup } from './lookup.ts';
import { More } from './More.tsx';
import { Note } from './Note.tsx';

/** What other sources found on something, folded away. */
export function Notes({ ids }: { ids: string[] }) {
  const { notes } = useLookup();
  const found = ids.flatMap((id) => notes.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <More label={i18n.t('popup.studies', countSources(found))}>
      {() => found.map((note) => <Note key={note.id} note={note} />)}
    </More>
  );
}
