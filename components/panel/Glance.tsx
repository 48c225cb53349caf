import type { TargetedMouseEvent } from 'preact';
import { i18n } from '#i18n';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import { formatFigure } from './format-figure.ts';
import { formatList } from './formats.ts';

/** How many risks are named before the rest are counted. */
const namedRisks = 4;

/** Cost and risks in a few words, so that neither waits below the fold; each leads to its section. */
export function Glance({ sheet, id }: { sheet: FactSheet; id: string }) {
  const { costs, risks } = sheet;
  const [cost] = costs;
  const jump = (target: string) => (event: TargetedMouseEvent<HTMLButtonElement>) => {
    const root = event.currentTarget.getRootNode() as ShadowRoot | Document;
    const heading = root.getElementById(target);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div class="glance">
      {cost !== undefined && (
        <button type="button" class="glance-item" onClick={jump(`${id}-cost-0`)}>
          <span class="glance-label">{i18n.t('panel.cost')}</span>
          <span class="glance-figure">{formatFigure(cost.figure)}</span>
        </button>
      )}
      {risks.length > 0 && (
        <button type="button" class="glance-item" onClick={jump(`${id}-risks`)}>
          <span class="glance-label">{i18n.t('panel.risks')}</span>
          <span>{formatList(risks.slice(0, namedRisks).map(({ risk }) => risk.name))}</span>
        </button>
      )}
    </div>
  );
}
