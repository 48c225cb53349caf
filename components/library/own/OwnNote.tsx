import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestNote } from '../../../settings/choices/settings.ts';
import { useMine } from './mine.ts';

/** The person's own words on a term, stored when the field is left. */
export function OwnNote({ term }: { term: string }) {
  const mine = useMine();
  const stored = mine?.ownNotes[term] ?? '';
  const [text, setText] = useState(stored);
  // What another window has written shows here too, unless something else is being written.
  useEffect(() => setText(stored), [stored]);
  if (!mine) return null;
  const store = () => {
    const wanted = text.trim();
    if (wanted !== stored) mine.change({ ownNotes: { [term]: wanted === '' ? null : wanted } });
  };
  return (
    <label class="part own-note">
      <span class="fine muted">{i18n.t('saved.ownNote')}</span>
      <textarea
        class="field"
        rows={2}
        maxLength={longestNote}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={store}
      />
    </label>
  );
}
