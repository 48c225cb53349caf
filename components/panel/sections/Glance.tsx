import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { GlanceCost } from './GlanceCost.tsx';
import { GlanceRisks } from './GlanceRisks.tsx';

/** Cost and risks in a few words, so that neither waits below the fold; each leads to its section. */
export function Glance({ sheet, id }: { sheet: FactSheet; id: string }) {
  const [cost] = sheet.costs;
  return (
    <div class="glance">
      {cost !== undefined && <GlanceCost cost={cost} target={`${id}-cost-0`} />}
      {sheet.risks.length > 0 && <GlanceRisks risks={sheet.risks} target={`${id}-risks`} />}
    </div>
  );
}
