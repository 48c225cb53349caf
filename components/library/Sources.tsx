import { i18n } from '#i18n';
import type { Library } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { formatDate } from '../facts/formats.ts';
import { Fold } from './Fold.tsx';
import { Note } from './Note.tsx';
import { useShown } from './shown-place.ts';

/** Everything that other sources found, and what none was found for. */
export function Sources({ library }: { library: Library }) {
  const { about } = library;
  const asked = useShown((place) => 'source' in place);
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources" tabIndex={-1}>
        {i18n.t('popup.sources')}
      </h2>
      <h3>{i18n.t('popup.about')}</h3>
      <p>
        {about.how} {about.money}{' '}
        {i18n.t('facts.checked', [formatDate(about.checked), about.version])}
      </p>
      <Fold heading={i18n.t('popup.allNotes')} note={String(library.evidence.length)} open={asked}>
        {() => (
          <ul class="facts">
            {library.evidence.map((note) => (
              <li key={note.id} id={formatPlace({ source: note.id })} tabIndex={-1}>
                <Note note={note} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <Fold heading={i18n.t('popup.gaps')} note={String(library.gaps.length)} open={asked}>
        {() => (
          <ul class="facts">
            {library.gaps.map((gap, index) => (
              <li key={gap} id={formatPlace({ source: `gap-${index}` })} tabIndex={-1}>
                {gap}
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
