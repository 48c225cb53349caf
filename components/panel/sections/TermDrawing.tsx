import { i18n } from '#i18n';
import type { PanelRows } from '../../../articles/rows/panel-rows.ts';
import { SkinSection } from '../../facts/SkinSection.tsx';
import { StageHeads } from '../../facts/StageHeads.tsx';
import { Row } from './Row.tsx';

interface Props {
  rows: PanelRows;
  stage: string | undefined;
}

/** What is drawn of a term: the stages of a scale with the one that is meant, or a section of the skin. */
export function TermDrawing({ rows: { drawing, stages }, stage }: Props) {
  if (drawing === undefined) return null;
  if (drawing === 'epidermis' || drawing === 'dermis' || drawing === 'pigment')
    return (
      <div class="drawing">
        <SkinSection
          part={drawing}
          found={i18n.t('panel.skinFound')}
          said={i18n.t('panel.skinSaid')}
        />
      </div>
    );
  const meant = stages.find((one) => one.stage === stage);
  return (
    <>
      <div class="drawing">
        <StageHeads scale={drawing} stages={stages} marked={stage} />
      </div>
      {meant && (
        <div class="block stage-meant" data-line>
          <p>{meant.text}</p>
        </div>
      )}
      {stages.length > 0 && (
        <ul class="rows">
          <Row leaf="stages" question={i18n.t('panel.leaf.stages')} />
        </ul>
      )}
    </>
  );
}
