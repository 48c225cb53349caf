import { i18n } from '#i18n';
import type { Count } from '../../../articles/rows/panel-rows.ts';
import { IconArray } from '../../facts/IconArray.tsx';

/** A share of people as shapes and in words, with the group it is compared with beside it on the same denominator. */
export function Counted({ count }: { count: Count }) {
  const { affected, base, what, of, against, others } = count;
  if (against !== undefined)
    return (
      <>
        <span class="row-pair">
          <Arm affected={affected} base={base} with={i18n.t('panel.onIt')} />
          <Arm affected={against.affected} base={base} with={against.with} />
        </span>
        <span class="row-caption">{what}</span>
      </>
    );
  const parts = [
    i18n.t('panel.counted', [affected, base, what]),
    of,
    others && i18n.t('panel.countedElsewhere'),
  ];
  return (
    <span class="row-side">
      <IconArray affected={affected} base={base} />
      <span class="row-caption">{parts.filter(Boolean).join('; ')}</span>
    </span>
  );
}

interface ArmProps {
  affected: number;
  base: Count['base'];
  with: string;
}

/** One of two groups. */
function Arm({ affected, base, with: group }: ArmProps) {
  return (
    <span class="row-drawing">
      <IconArray affected={affected} base={base} />
      <span class="row-caption">
        <b>{i18n.t('panel.outOf', [affected, base])}</b> {group}
      </span>
    </span>
  );
}
