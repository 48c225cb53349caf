import { i18n } from '#i18n';
import type { Term } from '../../../articles/glossary-schema.ts';
import type { Count } from '../../../articles/rows/panel-rows.ts';
import { IconArray } from '../../facts/IconArray.tsx';

interface Props {
  count: Count;
  term: Pick<Term, 'name'>;
}

/** A share of people as shapes and in words, with the group it is compared with beside it on the same denominator. */
export function Counted({ count, term }: Props) {
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
  return (
    <span class="row-side">
      <IconArray affected={affected} base={base} />
      <span class="row-caption">
        {i18n.t('panel.counted', [affected, base, what])}
        {others && ` ${i18n.t('panel.countedElsewhere', [term.name])}`}
        {!others && of !== null && ` ${i18n.t('panel.countedOf', [of])}`}
      </span>
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
