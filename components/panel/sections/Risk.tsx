import { i18n } from '#i18n';
import type { SheetRisk } from '../../../articles/fact-sheet.ts';
import { riskFrequency } from '../../facts/risk-frequency.ts';
import { Places } from './Places.tsx';
import { SourceCount } from './SourceCount.tsx';

interface Props extends SheetRisk {
  /** Whether to say whose harm it is, where the panel tells of several subjects. */
  named: boolean;
}

/** One harm: how often in the article's words or numbers, how long, and where each stands. */
export function Risk({ risk, subject, words, claims, notes, named }: Props) {
  return (
    <li class="entry risk" data-line>
      <p class="risk-top">
        <span class="entry-name">{risk.name}</span>{' '}
        <span class="aside risk-figure">
          {riskFrequency({ risk, words })} {risk.course === null && <Places claims={claims} />}
        </span>
      </p>
      {named && subject !== undefined && (
        <p class="aside">{i18n.t('panel.fromArticle', 1, [subject.name])}</p>
      )}
      {risk.course !== null && (
        <p>
          {risk.course} <Places claims={claims} />
        </p>
      )}
      <SourceCount notes={notes} />
    </li>
  );
}
