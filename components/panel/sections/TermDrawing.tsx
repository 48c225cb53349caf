import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelRows } from '../../../articles/rows/panel-rows.ts';
import { SkinSection } from '../../facts/SkinSection.tsx';
import { StageHeads } from '../../facts/StageHeads.tsx';
import { Row } from './Row.tsx';

interface StagesProps {
  rows: Pick<PanelRows, 'drawing' | 'stages'>;
  /** The stage that is meant, if any. */
  stage: string | undefined;
}

interface DrawingProps extends StagesProps {
  onPick?: (stage: string) => void;
}

interface Props extends StagesProps {
  rows: PanelRows;
}

type Drawing = NonNullable<PanelRows['drawing']>;

const isOfSkin = (drawing: Drawing): drawing is 'epidermis' | 'dermis' | 'pigment' =>
  drawing === 'epidermis' || drawing === 'dermis' || drawing === 'pigment';

/** The stages of a scale as heads, with the one that is meant. */
export function StageDrawing({ rows: { drawing, stages }, stage, ...on }: DrawingProps) {
  return drawing === undefined || isOfSkin(drawing) ? null : (
    <div class="drawing">
      <StageHeads scale={drawing} stages={stages} marked={stage} {...on} />
      <p class="row-caption">{i18n.t('panel.headsSeen')}</p>
    </div>
  );
}

/** What is drawn of a term: the stages of a scale with the one that is meant, or a section of the skin. */
export function TermDrawing({ rows: { drawing, stages }, stage }: Props) {
  const [picked, setPicked] = useState(stage);
  if (drawing === undefined) return null;
  if (isOfSkin(drawing))
    return (
      <div class="drawing">
        <SkinSection
          part={drawing}
          found={i18n.t('panel.skinFound')}
          said={i18n.t('panel.skinSaid')}
        />
      </div>
    );
  const meant = stages.find((one) => one.stage === picked);
  return (
    <>
      <StageDrawing rows={{ drawing, stages }} stage={picked} onPick={setPicked} />
      {meant && (
        <div class="block stage-meant" aria-live="polite" data-line>
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
