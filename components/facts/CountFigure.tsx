import { i18n } from '#i18n';
import type { Count } from '../../articles/rows/panel-rows.ts';
import { IconArray } from './IconArray.tsx';

interface Props {
  count: Count;
}

/** A count out of 100 as shapes with its words, beside the group it is compared with where there is one. */
export function CountFigure({ count }: Props) {
  const { affected, base, what, of, against, others } = count;
  const share = i18n.t('drawings.outOf', [affected, base]);
  const whom = others
    ? i18n.t('drawings.notCounted', [of ?? what])
    : of === null
      ? what
      : i18n.t('drawings.whom', [what, of]);
  if (!against)
    return (
      <span class="count">
        <IconArray affected={affected} base={base} label={share} />
        <span>
          <b>{share}</b> {whom}
        </span>
      </span>
    );
  const groups = [
    { share, affected, name: i18n.t('drawings.withIt') },
    {
      share: i18n.t('drawings.outOf', [against.affected, base]),
      affected: against.affected,
      name: i18n.t('drawings.with', [against.with]),
    },
  ];
  return (
    <span class="count compared">
      {groups.map((group) => (
        <span key={group.name} class="group">
          <IconArray affected={group.affected} base={base} label={group.share} />
          <span>
            <b>{group.share}</b> {group.name}
          </span>
        </span>
      ))}
      <span class="whom">{whom}</span>
    </span>
  );
}
