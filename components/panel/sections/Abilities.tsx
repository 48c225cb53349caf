import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { Ability } from './Ability.tsx';
import { MoreButton } from './MoreButton.tsx';

interface Props {
  sheet: Pick<FactSheet, 'can' | 'cannot' | 'isSubject' | 'subject'>;
}

/** What it can and cannot do, side by side; the first of each until more is asked for. */
export function Abilities({ sheet }: Props) {
  const [all, setAll] = useState(false);
  const heading = (side: 'can' | 'cannot') =>
    sheet.isSubject || sheet.subject === undefined
      ? i18n.t(`panel.${side}`)
      : i18n.t(`panel.ofSubject.${side}`, [sheet.subject.name]);
  const sides = (['can', 'cannot'] as const).filter((side) => sheet[side].length > 0);
  const hidden = sides.reduce((sum, side) => sum + sheet[side].length - 1, 0);
  return (
    <section class="block">
      <h3 class="visually-hidden">{i18n.t('panel.canHeading')}</h3>
      <div class="abilities">
        {sides.map((side) => (
          <div key={side}>
            <h4>{heading(side)}</h4>
            <ul>
              {sheet[side].slice(0, all ? undefined : 1).map((entry) => (
                <Ability key={entry.ability.text} {...entry} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <MoreButton
        hidden={hidden}
        open={all}
        more={i18n.t('panel.more.abilities', hidden)}
        onToggle={setAll}
      />
    </section>
  );
}
