import { i18n } from '#i18n';
import type { SheetAbility } from '../../../articles/fact-sheet.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';
import { Places } from './Places.tsx';

/** One thing it can or cannot do, who says so, and where the article says otherwise. */
export function Ability({ ability, claims, against, notes }: SheetAbility) {
  const [note] = notes;
  return (
    <li class="ability">
      <p>
        {ability.text} <Places claims={claims} explained />
      </p>
      {claims.length === 0 && note !== undefined && <SourceLine source={note.source} short />}
      {against.length > 0 && (
        <p class="against">
          {i18n.t('panel.against')} <Places claims={against} explained />
        </p>
      )}
    </li>
  );
}
