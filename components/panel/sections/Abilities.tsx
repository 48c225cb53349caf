import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { Ability } from './Ability.tsx';

interface Props {
  sheet: Pick<FactSheet, 'can' | 'cannot' | 'subjects'>;
}

/** What it can and cannot do, and what the subjects of other articles can. */
export function Abilities({ sheet }: Props) {
  const groups = [undefined, ...sheet.subjects].flatMap((subject) =>
    (['can', 'cannot'] as const)
      .map((side) => ({
        side,
        subject,
        entries: sheet[side].filter((entry) => entry.subject === subject),
      }))
      .filter(({ entries }) => entries.length > 0),
  );
  return groups.map(({ side, subject, entries }) => (
    <section key={`${subject?.id}-${side}`} class="block">
      <h3>
        {subject === undefined
          ? i18n.t(`panel.${side}`)
          : i18n.t(`panel.ofSubject.${side}`, [subject.name])}
      </h3>
      <ul>
        {entries.map((entry) => (
          <Ability key={entry.ability.text} {...entry} />
        ))}
      </ul>
    </section>
  ));
}
