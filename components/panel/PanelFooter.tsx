import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShortAnswer } from '../../articles/short-answers.ts';
import { CopyStatus } from './CopyStatus.tsx';
import { IconButton } from './IconButton.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import type { PanelAction } from './panel-actions.ts';
import { answerLeaf, type Leaf } from './sections/leaf.ts';
import type { CopyOutcome } from './use-copy.ts';

/** The most short answers to which the foot leads; more would not stand beside the actions. */
const mostAsked = 2;

interface Way {
  leaf: Leaf;
  word: string;
  /** What it asks in full. */
  hint?: string;
}

interface Props {
  /** Why the mention was marked; undefined where the panel was not opened at a mention. */
  reason: string | undefined;
  /** How the last attempt to copy ended. */
  outcome: CopyOutcome | undefined;
  /** How many questions there are to ask a clinic. */
  questions: number;
  /** Questions in everyday words, each with its answer. */
  shortAnswers: ShortAnswer[];
  pinned: boolean;
  onTurnTo(leaf: Leaf): void;
  onPin(pinned: boolean): void;
  onCopy(): void;
  onAction(action: PanelAction): void;
}

/** What can be done with the panel and with the mark that it belongs to. */
export function PanelFooter({ reason, outcome, questions, shortAnswers, pinned, ...on }: Props) {
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    more.current?.focus();
  };
  return (
    <div class="footer">
      {open && (
        <PanelMenu
          id={id}
          reason={reason}
          onClose={close}
          // The button itself closes by its own press.
          onLeave={(to) => to !== more.current && setOpen(false)}
          onAction={on.onAction}
        />
      )}
      <FooterWays {...{ questions, shortAnswers }} onTurnTo={on.onTurnTo} />
      <CopyStatus outcome={outcome} />
      <span class="footer-icons">
        <IconButton
          icon="pin"
          label={i18n.t('panel.pin')}
          hint={i18n.t('panel.pinHint')}
          pressed={pinned}
          onClick={() => on.onPin(!pinned)}
        />
        <IconButton
          icon="copy"
          label={i18n.t('panel.copy')}
          hint={i18n.t('panel.copyHint')}
          onClick={on.onCopy}
        />
        <IconButton
          icon="more"
          label={i18n.t('panel.moreActions')}
          expanded={open}
          controls={id}
          buttonRef={more}
          onClick={() => setOpen(!open)}
        />
      </span>
    </div>
  );
}

/** The ways on to leaves that no row leads to: what is asked most, or else what to ask a clinic, and all there is. */
function FooterWays({
  questions,
  shortAnswers,
  onTurnTo,
}: Pick<Props, 'questions' | 'shortAnswers' | 'onTurnTo'>) {
  const asked = shortAnswers.flatMap(({ id, word, question }): Way[] =>
    word === undefined ? [] : [{ leaf: answerLeaf(id), word, hint: question }],
  );
  const clinic: Way[] =
    questions > 0 ? [{ leaf: 'questions', word: i18n.t('panel.askClinic', questions) }] : [];
  const all: Way = { leaf: 'more', word: i18n.t('panel.leaf.more') };
  const ways = [...(asked.length > 0 ? asked.slice(0, mostAsked) : clinic), all];
  return ways.map(({ leaf, word, hint }) => (
    <button
      key={leaf}
      type="button"
      class={hint === undefined ? 'text-button' : 'text-button asked'}
      data-leaf={leaf}
      title={hint}
      onClick={() => onTurnTo(leaf)}
    >
      {word}
    </button>
  ));
}
