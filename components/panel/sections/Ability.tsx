import { i18n } from '#i18n';
import type { SheetAbility } from '../../../articles/fact-sheet.ts';
import { Places } from './Places.tsx';
import { SourceCount } from './SourceCount.tsx';

/** One thing it can or cannot do, who says so, and where the article says otherwise. */
export function Ability({ ability, claims, against, notes }: SheetAbility) {
  return (
    <li class="ability" data-line>
      <p>
        {ability.text} <Places claims={claims} explained />
      </p>
      {against.length > 0 && (
        <p class="aside">
          {i18n.t('panel.against')} <Places claims={against} explained />
        </p>
      )}
      <SourceCount notes={notes} />
    </li>
  );
}
