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
  /** The stage of a scale that is meant. */
  stage: string | undefined;
  /** Prefix of the panel's ids. */
  id: string;
}

/** The first view of a term: what it is, then a row for each question, each with its answer. */
export function FirstView({ sheet, facts, rows, stage, id }: Props) {
  const first = firstRows(rows);
  const { name } = sheet.term;
  return (
    <>
      <div class="what" data-line data-link={linkOf(sheet.term.source)}>
        <p id={`${id}-summary`}>{rows.what}</p>
      </div>
      <TermDrawing rows={rows} stage={stage} />
      {rows.warnings.slice(0, 1).map(({ text, source }) => (
        <p key={text} class="warning" data-line data-link={linkOf(source)}>
          <b>{i18n.t('panel.warning')}</b> {text} <small>{sourceName(source)}</small>
        </p>
      ))}
      <ul class="rows">
        <CostRow row={rows.cost} />
        <HarmsRow row={rows.harms} term={name} />
        {first.has('works') && (
          <AnswerRow leaf="works" term={name} row={rows.works} disputed={rows.disputed.works} />
        )}
        {first.has('lasts') && (
          <AnswerRow leaf="lasts" term={name} disputed={rows.disputed.lasts} />
        )}
        {first.has('where') && (
          <AnswerRow leaf="where" term={name} disputed={rows.disputed.where} />
        )}
        {first.has('course') && <AnswerRow leaf="course" term={name} row={rows.course} />}
        {first.has('notFor') && <AnswerRow leaf="notFor" term={name} row={rows.notFor} />}
        <TrustRow row={rows.trust} />
        {(facts === 'missing' || facts === 'coming') && (
          <li class="row row-caption">{i18n.t(`facts.${facts}`)}</li>
        )}
      </ul>
    </>
  );
}
