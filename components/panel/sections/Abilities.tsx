import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { Ability } from './Ability.tsx';
import { MoreButton } from './MoreButton.tsx';

interface Props {
  sheet: Pick<FactSheet, 'can' | 'cannot' | 'subjects'>;
}

/** What it can and cannot do, side by side, and what the subjects of other articles can; the first of each until more is asked for. */
export function Abilities({ sheet }: Props) {
  const [all, setAll] = useState(false);
  const groups = [undefined, ...sheet.subjects].flatMap((subject) =>
    (['can', 'cannot'] as const)
      .map((side) => ({
        side,
        subject,
        entries: sheet[side].filter((entry) => entry.subject === subject),
      }))
      .filter(({ entries }) => entries.length > 0),
  );
  const hidden = groups.reduce((sum, { entries }) => sum + entries.length - 1, 0);
  return (
    <section class="block">
      <h3 class="visually-hidden">{i18n.t('panel.canHeading')}</h3>
      <div class="abilities">
        {groups.map(({ side, subject, entries }) => (
          <div key={`${subject?.id}-${side}`}>
            <h4>
              {subject === undefined
                ? i18n.t(`panel.${side}`)
                : i18n.t(`panel.ofSubject.${side}`, [subject.name])}
            </h4>
            <ul>
              {entries.slice(0, all ? undefined : 1).map((entry) => (
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
