import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Count } from '../../articles/rows/panel-rows.ts';
import { IconArray } from './IconArray.tsx';

interface Props {
  count: Omit<Count, 'source'>;
  /** Who counted it, where nothing beside it says so. */
  children?: ComponentChildren;
}

/** A count out of 100 as shapes with its words, beside the group it is compared with where there is one. */
export function CountFigure({ count, children }: Props) {
  const { affected, base, who, what, others, against } = count;
  const share = i18n.t('drawings.outOf', [affected, base]);
  if (!against)
    return (
      <span class="count">
        <IconArray affected={affected} base={base} label={share} />
        <span>
          <b>{share}</b> {others ? `${who} ${what}` : counted(count, `${who} ${what}`)}
        </span>
        {children && <span class="counted-by">{children}</span>}
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
      <span class="whom">
        <b>{i18n.t('drawings.among', [who])}</b> {counted(count, what)}
      </span>
      {children && <span class="counted-by">{children}</span>}
    </span>
  );
}

/** What was counted, and out of how many where that is known. */
const counted = ({ of }: Pick<Count, 'of'>, what: string): string =>
  of === null ? what : i18n.t('drawings.whom', [what, of]);
