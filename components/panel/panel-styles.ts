import costBands from '../facts/CostBands.css?inline';
import costScale from '../facts/CostScale.css?inline';
import countFigure from '../facts/CountFigure.css?inline';
import evidenceBars from '../facts/EvidenceBars.css?inline';
import factsByQuestion from '../facts/FactsByQuestion.css?inline';
import icon from '../facts/Icon.css?inline';
import numberedMark from '../facts/NumberedMark.css?inline';
import priceBar from '../facts/PriceBar.css?inline';
import skinSection from '../facts/SkinSection.css?inline';
import sourceLine from '../facts/SourceLine.css?inline';
import stageHeads from '../facts/StageHeads.css?inline';
import statementBar from '../facts/StatementBar.css?inline';
import verdict from '../facts/Verdict.css?inline';
import tokens from '../tokens.css?inline';
import factPanel from './FactPanel.css?inline';
import iconButton from './IconButton.css?inline';
import lists from './lists.css?inline';
import panelFooter from './PanelFooter.css?inline';
import panelHeader from './PanelHeader.css?inline';
import panelMenu from './PanelMenu.css?inline';
import said from './Said.css?inline';
import sheetHandle from './SheetHandle.css?inline';
import abilities from './sections/Abilities.css?inline';
import colophon from './sections/Colophon.css?inline';
import contradictions from './sections/Contradictions.css?inline';
import cost from './sections/Cost.css?inline';
import definition from './sections/Definition.css?inline';
import disclosure from './sections/Disclosure.css?inline';
import findings from './sections/Findings.css?inline';
import glance from './sections/Glance.css?inline';
import later from './sections/Later.css?inline';
import moreButton from './sections/MoreButton.css?inline';
import places from './sections/Places.css?inline';
import relatedTerms from './sections/RelatedTerms.css?inline';
import risks from './sections/Risks.css?inline';
import tip from './Tip.css?inline';
import undoRow from './UndoRow.css?inline';

/** The style sheet of the panel's shadow root; the host resets itself. */
export const panelStyles: string = [
  tokens,
  factPanel,
  icon,
  iconButton,
  panelHeader,
  definition,
  glance,
  abilities,
  risks,
  priceBar,
  cost,
  costScale,
  contradictions,
  findings,
  places,
  sourceLine,
  factsByQuestion,
  lists,
  later,
  moreButton,
  disclosure,
  relatedTerms,
  colophon,
  tip,
  panelFooter,
  panelMenu,
  undoRow,
  sheetHandle,
  said,
  countFigure,
  costBands,
  statementBar,
  verdict,
  evidenceBars,
  numberedMark,
  stageHeads,
  skinSection,
].join('\n');
