import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatPlace, type LibraryPlace } from '../../../articles/library-place.ts';
import { mostSaved } from '../../../settings/choices/settings.ts';
import { isFull, useMine } from './mine.ts';
import './SaveButton.css';

interface Props {
  at: LibraryPlace;
  /** What it says, kept beside the place. */
  text: string;
}

/** A star that keeps what a page shows, and lets go of it again. */
export function SaveButton({ at, text }: Props) {
  const mine = useMine();
  const [isRefused, setRefused] = useState(false);
  if (!mine) return null;
  const place = formatPlace(at);
  const isSaved = Object.hasOwn(mine.saved, place);
  const press = () => {
    if (!isSaved && isFull(mine)) return setRefused(true);
    setRefused(false);
    mine.change({ saved: { [place]: isSaved ? null : { text, at: Date.now() } } });
  };
  return (
    <>
      <button
        type="button"
        class="save"
        aria-pressed={isSaved}
        aria-label={i18n.t('saved.save')}
        title={i18n.t(isSaved ? 'saved.letGo' : 'saved.save')}
        onClick={press}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m8 1.8 1.9 4 4.3.6-3.1 3 .8 4.3L8 11.6l-3.9 2.1.8-4.3-3.1-3 4.3-.6z" />
        </svg>
      </button>
      <span role="alert">{isRefused && i18n.t('saved.full', [String(mostSaved)])}</span>
    </>
  );
}
