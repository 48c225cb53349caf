import { useId, useRef } from 'preact/hooks';
import type { About } from '../../articles/about-schema.ts';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import type { TermName } from '../../articles/related-terms.ts';
import type { PanelRows } from '../../articles/rows/panel-rows.ts';
import type { ShortAnswer } from '../../articles/short-answers.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import { CopyStatus } from './CopyStatus.tsx';
import { LeafBar } from './LeafBar.tsx';
import { markReason, type ShownMention } from './mark-reason.ts';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelFrame, type PanelLook } from './PanelFrame.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import type { PanelAction, PanelCallbacks, Progress } from './panel-actions.ts';
import { FirstView } from './sections/FirstView.tsx';
import { LeafBody } from './sections/LeafBody.tsx';
import { type Leaf, leafTitle } from './sections/leaf.ts';
import { WaysContext } from './sections/ways.ts';
import { Tip } from './Tip.tsx';
import { UndoRow } from './UndoRow.tsx';
import { Unseen } from './Unseen.tsx';
import { useCopy } from './use-copy.ts';
import { useFromTop } from './use-from-top.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { useUnseen } from './use-unseen.ts';

export interface FactPanelProps extends PanelCallbacks, PanelLook {
  sheet: FactSheet;
  /** The rows of its first view. */
  rows: PanelRows;
  /** Questions in everyday words, each with its answer. */
  shortAnswers: ShortAnswer[];
  /** What is known of the term by question. */
  facts: FactsState;
  /** Where the content as a whole comes from. */
  about: About;
  /** The mention it opened at; undefined where the reader came from inside the panel. */
  mention: ShownMention | undefined;
  /** Terms to go on to from here. */
  related: TermName[];
  /** The leaf that is shown; undefined at the first view. */
  leaf: Leaf | undefined;
  /** The leaf from which the reader has just come back. */
  cameFrom: Leaf | undefined;
  /** Name of the view to go back to, if any. */
  backTo: string | undefined;
  /** Name of the site, as in "clinic.example". */
  site: string;
  /** Shows a neutral title in place of the term's name. */
  discreet: boolean;
  pinned: boolean;
  /** Whether this is the first panel that the reader ever sees. */
  showsTip: boolean;
  /** What was just chosen, if anything. */
  done: PanelAction | undefined;
  /** How far that has come. */
  progress: Progress;
}

/** The panel of a term: its first view or one of its leaves, and what can be done with it. */
export function FactPanel(props: FactPanelProps) {
  const { sheet, shortAnswers, leaf, done } = props;
  const id = useId();
  const panel = useRef<HTMLDivElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const title = leaf && leafTitle(leaf, sheet, shortAnswers);
  const copying = useCopy(panel, [sheet.term.name, title], props.onCopy);
  const view = `${sheet.term.id} ${leaf}`;
  useFromTop(panel, view);
  useKeptFocus(panel, heading, { view, cameFrom: props.cameFrom });
  const unseen = useUnseen(panel, done);
  const onKeyDown = usePanelKeys(panel, { ...props, copy: copying.copy });
  const head = { ...props, id: `${id}-title`, heading };
  const ways = {
    openClaim: props.onOpenClaim,
    openPlace: props.onOpenPlace,
    turnTo: props.onTurnTo,
  };
  return (
    <WaysContext.Provider value={ways}>
      <PanelFrame {...props} id={id} panel={panel} onKeyDown={onKeyDown}>
        {title === undefined ? (
          <PanelHeader
            {...head}
            term={sheet.term}
            tip={props.showsTip && <Tip onSeen={props.onTipSeen} />}
          />
        ) : (
          <LeafBar {...head} title={title} onCopy={copying.copy} />
        )}
        {/* Another view starts afresh: at its top, with nothing unfolded. */}
        <div class="body" key={view}>
          {leaf === undefined ? (
            <FirstView {...props} id={id} />
          ) : (
            <LeafBody {...props} leaf={leaf} />
          )}
        </div>
        {unseen && <Unseen />}
        <Foot {...props} copying={copying} />
      </PanelFrame>
    </WaysContext.Provider>
  );
}

/** What stands below a view: the actions, what was done, or how copying ended. */
function Foot(props: FactPanelProps & { copying: ReturnType<typeof useCopy> }) {
  const { sheet, mention, leaf, done, progress, copying } = props;
  const { outcome, copy } = copying;
  if (done !== undefined && progress !== 'asked') {
    const word = done === 'notThisMeaning' && mention ? mention.form : sheet.term.name;
    return <UndoRow {...props} action={done} progress={progress} word={word} />;
  }
  if (leaf !== undefined) return <CopyStatus outcome={outcome} />;
  const reason = mention && markReason(mention);
  const questions = sheet.questions.length;
  return <PanelFooter {...props} {...{ reason, outcome, questions }} onCopy={copy} />;
}
