import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import type { Term } from '../../articles/glossary-schema.ts';
import { copyText } from './copy-text.ts';
import { FactContent } from './FactContent.tsx';
import { markReason, type ShownMention } from './mark-reason.ts';
import { OpenClaimContext } from './open-claim.ts';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import type { PanelAction, PanelCallbacks } from './panel-actions.ts';
import { readerScale } from './reader-scale.ts';
import { SheetHandle } from './SheetHandle.tsx';
import { Tip } from './Tip.tsx';
import { UndoRow } from './UndoRow.tsx';
import { useCopy } from './use-copy.ts';
import { useFocusOnChange } from './use-focus-on-change.ts';
import { usePanelKeys } from './use-panel-keys.ts';

export interface FactPanelProps extends PanelCallbacks {
  sheet: FactSheet;
  /** The mention it opened at; undefined where the reader came from inside the panel. */
  mention: ShownMention | undefined;
  /** Terms to go on to from here. */
  related: Term[];
  /** Name of the term to go back to, if any. */
  backTo: string | undefined;
  /** Name of the site, as in "clinic.example". */
  site: string;
  theme: 'light' | 'dark';
  /** A card beside the term, or a sheet from below for touch. */
  layout: 'card' | 'sheet';
  direction: 'ltr' | 'rtl';
  /** Shows a neutral title in place of the term's name. */
  discreet: boolean;
  pinned: boolean;
  /** Whether this is the first panel that the reader ever sees. */
  showsTip: boolean;
  /** What was just done and can be undone. */
  done: PanelAction | undefined;
}

/** The panel that stands beside a term: a dialog that never takes the page's place. */
export function FactPanel(props: FactPanelProps) {
  const { sheet, mention, done } = props;
  const id = useId();
  const panel = useRef<HTMLDivElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const body = useRef<HTMLDivElement | null>(null);
  const reason = mention && markReason(mention);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    if (panel.current) setScale(readerScale(panel.current));
  }, []);
  const { outcome, copy } = useCopy(copyText(sheet), props.onCopy);
  useFocusOnChange(sheet.term.id, { panel, heading, body });
  const onKeyDown = usePanelKeys(panel, { ...props, copy });
  return (
    <OpenClaimContext.Provider value={props.onOpenClaim}>
      <div
        ref={panel}
        class="panel"
        role="dialog"
        aria-modal="false"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary`}
        lang={i18n.t('facts.language')}
        dir={props.direction}
        data-theme={props.theme}
        data-layout={props.layout}
        style={{ zoom: scale }}
        onKeyDown={onKeyDown}
      >
        {props.layout === 'sheet' && <SheetHandle />}
        <PanelHeader {...props} term={sheet.term} id={`${id}-title`} heading={heading} />
        <div class="body" ref={body}>
          <FactContent {...props} reason={reason} id={id} />
        </div>
        {props.showsTip && <Tip onSeen={props.onTipSeen} />}
        {done === undefined ? (
          <PanelFooter {...props} reason={reason} outcome={outcome} onCopy={copy} />
        ) : (
          <UndoRow {...props} action={done} word={mention?.form ?? sheet.term.name} />
        )}
      </div>
    </OpenClaimContext.Provider>
  );
}
