import { i18n } from '#i18n';
import type { SheetRisk } from '../../../articles/fact-sheet.ts';
import { jumpTo } from './jump-to.ts';

/** How many risks are named before the rest are counted. */
const named = 3;

/** The first risks by name; leads to the section that says how often and where. */
export function GlanceRisks({ risks, target }: { risks: SheetRisk[]; target: string }) {
  const rest = Math.max(0, risks.length - named);
  return (
    <button type="button" class="glance-item" onClick={jumpTo(target)}>
      <span class="glance-label">{i18n.t('panel.goesWrong')}</span>
      {risks.slice(0, named).map(({ risk }) => (
        <span key={risk.id}>{risk.name}</span>
      ))}
      <span class="glance-unit">
        {rest > 0 && <span>{i18n.t('panel.more.risks', rest)}</span>}
        {risks.every(({ risk }) => risk.figure === null) && (
          <span>{i18n.t('panel.noFigures')}</span>
        )}
      </span>
    </button>
  );
}
