import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { GlanceCost } from './GlanceCost.tsx';
import { GlanceRisks } from './GlanceRisks.tsx';

/** Cost and risks in a few words, so that neither waits below the fold; each leads to its section. */
export function Glance({ sheet, id }: { sheet: FactSheet; id: string }) {
  const [cost] = sheet.costs.filter(({ subject }) => subject === undefined);
  const risks = sheet.risks.filter(({ subject }) => subject === undefined);
  return (
    <div class="glance">
      {cost !== undefined && <GlanceCost cost={cost} target={`${id}-cost-0`} />}
      {risks.length > 0 && <GlanceRisks risks={risks} target={`${id}-risks`} />}
    </div>
  );
}
