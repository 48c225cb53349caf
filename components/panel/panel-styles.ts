import tokens from '../tokens.css?inline';
import abilities from './Abilities.css?inline';
import colophon from './Colophon.css?inline';
import contradictions from './Contradictions.css?inline';
import cost from './Cost.css?inline';
import costScale from './CostScale.css?inline';
import definition from './Definition.css?inline';
import disclosure from './Disclosure.css?inline';
import factPanel from './FactPanel.css?inline';
import findings from './Findings.css?inline';
import glance from './Glance.css?inline';
import icon from './Icon.css?inline';
import iconButton from './IconButton.css?inline';
import later from './Later.css?inline';
import lists from './lists.css?inline';
import moreButton from './MoreButton.css?inline';
import panelFooter from './PanelFooter.css?inline';
import panelHeader from './PanelHeader.css?inline';
import panelMenu from './PanelMenu.css?inline';
import places from './Places.css?inline';
import priceBar from './PriceBar.css?inline';
import relatedTerms from './RelatedTerms.css?inline';
import risks from './Risks.css?inline';
import sheetHandle from './SheetHandle.css?inline';
import sourceLine from './SourceLine.css?inline';
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
].join('\n');
