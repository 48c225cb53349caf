import { useId, useRef } from 'preact/hooks';
import type { About } from '../../articles/about-schema.ts';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import type { TermName } from '../../articles/related-terms.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import { markReason, type ShownMention } from './mark-reason.ts';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelFrame, type PanelLook } from './PanelFrame.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import type { PanelAction, PanelCallbacks, Progress } from './panel-actions.ts';
import { FactContent } from './sections/FactContent.tsx';
import { OpenClaimContext } from './sections/open-claim.ts';
import { Tip } from './Tip.tsx';
import { UndoRow } from './UndoRow.tsx';
import { Unseen } from './Unseen.tsx';
import { useCopy } from './use-copy.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { useUnseen } from './use-unseen.ts';

export interface FactPanelProps extends PanelCallbacks, PanelLook {
  sheet: FactSheet;
  /** What is known of the term by question. */
  facts: FactsState;
  /** Where the content as a whole comes from. */
  about: About;
  /** The gist of a sheet as plain text, to copy. */
  text: string;
  /** The mention it opened at; undefined where the reader came from inside the panel. */
  mention: ShownMention | undefined;
  /** Terms to go on to from here. */
  related: TermName[];
  /** Name of the term to go back to, if any. */
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

/** The panel of a term: what is known of it, and what can be done with it. */
export function FactPanel(props: FactPanelProps) {
  const { sheet, mention, done, progress } = props;
  const id = useId();
  const panel = useRef<HTMLDivElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const word = done === 'notThisMeaning' && mention ? mention.form : sheet.term.name;
  const reason = mention && markReason(mention);
  const { outcome, copy } = useCopy(sheet, props.text, props.onCopy);
  useKeptFocus(panel, heading);
  const unseen = useUnseen(panel, done);
  const onKeyDown = usePanelKeys(panel, { ...props, copy });
  return (
    <OpenClaimContext.Provider value={props.onOpenClaim}>
      <PanelFrame {...props} id={id} panel={panel} onKeyDown={onKeyDown}>
        <PanelHeader {...props} term={sheet.term} id={`${id}-title`} heading={heading} />
        {/* Another term starts afresh: at its top, with nothing unfolded. */}
        <div class="body" key={sheet.term.id}>
          <FactContent {...props} reason={reason} id={id} />
        </div>
        {props.showsTip && <Tip onSeen={props.onTipSeen} />}
        {unseen && <Unseen />}
        {done === undefined || progress === 'asked' ? (
          <PanelFooter {...props} reason={reason} outcome={outcome} onCopy={copy} />
        ) : (
          <UndoRow {...props} action={done} progress={progress} word={word} />
        )}
      </PanelFrame>
    </OpenClaimContext.Provider>
  );
}
