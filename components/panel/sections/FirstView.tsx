import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { PanelRows } from '../../../articles/rows/panel-rows.ts';
import type { FactsState } from '../../../articles/term-facts.ts';
import { linkOf } from '../../facts/link-of.ts';
import { sourceName } from '../../facts/source-name.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { CostRow } from './CostRow.tsx';
import { firstRows } from './first-rows.ts';
import { HarmsRow } from './HarmsRow.tsx';
import { TermDrawing } from './TermDrawing.tsx';
import { TrustRow } from './TrustRow.tsx';

interface Props {
  sheet: FactSheet;
  facts: FactsState;
  rows: PanelRows;
  /** Prefix of the panel's ids. */
  id: string;
}

/** The questions whose rows may stand behind it, in the order in which they are asked. */
const answers = ['works', 'lasts', 'where', 'course', 'notFor'] as const;

/** The first view of a term: what it is, then a row for each question, each with its answer. */
export function FirstView({ sheet, facts, rows, id }: Props) {
  const first = firstRows(rows);
  return (
    <>
      <div class="what" data-line data-link={linkOf(sheet.term.source)}>
        <p id={`${id}-summary`}>{rows.what}</p>
      </div>
      <TermDrawing rows={rows} stage={sheet.stage} />
      {rows.warnings.slice(0, 1).map(({ text, boxed, source }) => (
        <p key={text} class="warning" data-line data-link={linkOf(source)}>
          <b>{i18n.t(boxed ? 'panel.boxedWarning' : 'panel.warning')}</b> {text}{' '}
          <small>{sourceName(source)}</small>
        </p>
      ))}
      <ul class="rows">
        <CostRow row={rows.cost} drawing={first.bands ? 'shown' : 'left out'} />
        <HarmsRow row={rows.harms} names={first.names ? 'shown' : 'left out'} />
        {answers
          .filter((leaf) => first.rows.has(leaf))
          .map((leaf) => (
            <AnswerRow
              key={leaf}
              leaf={leaf}
              rows={rows}
              drawing={first.counts ? 'shown' : 'left out'}
            />
          ))}
        <TrustRow row={rows.trust} />
        {(facts === 'missing' || facts === 'coming') && (
          <li class="row row-caption">{i18n.t(`facts.${facts}`)}</li>
        )}
      </ul>
    </>
  );
}
