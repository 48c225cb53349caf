import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linkTo } from '../../../articles/library-place.ts';
import type { SettingsChange } from '../../../settings/choices/settings.ts';
import { ExportButton } from '../../controls/ExportButton.tsx';
import { useLookup } from '../content/lookup.ts';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';
import { type Mine, useMine } from './mine.ts';
import { RecentTerms } from './RecentTerms.tsx';
import './SavedPage.css';
import { type SavedFormat, savedFormats, writeSaved } from './saved-file.ts';

/** What a person has saved, written and, if that is wanted, looked at; as files, on paper, or gone. */
export function SavedPage() {
  const mine = useMine();
  if (!mine) return null;
  const things = Object.entries(mine.saved).sort(([, one], [, other]) => other.at - one.at);
  const notes = Object.entries(mine.ownNotes);
  return (
    <Page at={{ part: 'saved' }} title={i18n.t('saved.title')}>
      {things.length + notes.length === 0 && <p class="part muted">{i18n.t('saved.nothing')}</p>}
      <ul class="saved-things">
        {things.map(([place, { text }]) => (
          <SavedRow key={place} place={place} text={text} mine={mine} />
        ))}
      </ul>
      <NoteRows notes={notes} />
      <ul>
        <Row look="count" href={linkTo({ part: 'visit' })} name={i18n.t('saved.visit')} />
      </ul>
      <OwnActions mine={mine} isEmpty={things.length + notes.length === 0} />
      <RecentTerms mine={mine} />
    </Page>
  );
}

function SavedRow({ place, text, mine }: { place: string; text: string; mine: Mine }) {
  return (
    <li>
      <a class="row" data-look="told" href={`#${place}`}>
        <span class="row-name">{text}</span>
      </a>
      <button
        type="button"
        class="link-button fine"
        aria-label={i18n.t('saved.remove', [text])}
        onClick={() => mine.change({ saved: { [place]: null } })}
      >
        {i18n.t('saved.letGo')}
      </button>
    </li>
  );
}

function NoteRows({ notes }: { notes: [term: string, text: string][] }) {
  const { names } = useLookup();
  if (notes.length === 0) return null;
  return (
    <>
      <div class="part">
        <h3>{i18n.t('saved.ownNotes')}</h3>
      </div>
      <ul>
        {notes.map(([term, text]) => (
          <Row
            key={term}
            look="told"
            href={linkTo({ term })}
            name={text}
            note={names.get(term)?.name ?? term}
          />
        ))}
      </ul>
    </>
  );
}

const gone = (entries: Record<string, unknown>): Record<string, null> =>
  Object.fromEntries(Object.keys(entries).map((name) => [name, null]));

/** Files of all that is saved, and the one press that erases it; until the page is left it can be taken back. */
function OwnActions({ mine, isEmpty }: { mine: Mine; isEmpty: boolean }) {
  const { names } = useLookup();
  const [erased, setErased] = useState<SettingsChange>();
  const nameOf = (term: string) => names.get(term)?.name ?? term;
  const erase = () => {
    setErased({ saved: mine.saved, ownNotes: mine.ownNotes });
    mine.change({ saved: gone(mine.saved), ownNotes: gone(mine.ownNotes) });
  };
  const takeBack = () => {
    if (erased) mine.change(erased);
    setErased(undefined);
  };
  return (
    <div class="part saved-actions">
      {!isEmpty &&
        (Object.keys(savedFormats) as SavedFormat[]).map((format) => (
          <ExportButton
            key={format}
            label={i18n.t(`saved.as.${format}`)}
            fileName={`smp-fact-panels-saved.${format}`}
            type={savedFormats[format].type}
            content={() => writeSaved(mine, format, nameOf)}
          />
        ))}
      {!isEmpty && (
        <button type="button" class="button" onClick={erase}>
          {i18n.t('saved.erase')}
        </button>
      )}
      <span role="status">{isEmpty && erased && i18n.t('saved.erased')}</span>
      {isEmpty && erased && (
        <button type="button" class="button" onClick={takeBack}>
          {i18n.t('options.undo')}
        </button>
      )}
    </div>
  );
}
