import costBands from '../facts/CostBands.css?inline';
import countFigure from '../facts/CountFigure.css?inline';
import evidenceBars from '../facts/EvidenceBars.css?inline';
import icon from '../facts/Icon.css?inline';
import numberedMark from '../facts/NumberedMark.css?inline';
import skinSection from '../facts/SkinSection.css?inline';
import sourceLine from '../facts/SourceLine.css?inline';
import stageHeads from '../facts/StageHeads.css?inline';
import statementBar from '../facts/StatementBar.css?inline';
import verdict from '../facts/Verdict.css?inline';
import tokens from '../tokens.css?inline';
import factPanel from './FactPanel.css?inline';
import iconButton from './IconButton.css?inline';
import panelFooter from './PanelFooter.css?inline';
import panelHeader from './PanelHeader.css?inline';
import panelMenu from './PanelMenu.css?inline';
import said from './Said.css?inline';
import sheetHandle from './SheetHandle.css?inline';
import entries from './sections/Entries.css?inline';
import places from './sections/Places.css?inline';
import relatedTerms from './sections/RelatedTerms.css?inline';
import row from './sections/Row.css?inline';
import sourceFold from './sections/SourceFold.css?inline';
import tip from './Tip.css?inline';
import undoRow from './UndoRow.css?inline';

/** The style sheet of the panel's shadow root; the host resets itself. */
export const panelStyles: string = [
  tokens,
  factPanel,
  icon,
  iconButton,
  panelHeader,
  row,
  entries,
  places,
  sourceLine,
  sourceFold,
  relatedTerms,
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
