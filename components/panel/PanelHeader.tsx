import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '../../articles/glossary-schema.ts';
import { formatList } from '../facts/formats.ts';
import { Icon } from '../facts/Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { endsReading, type PanelAction, type Progress } from './panel-actions.ts';
import { Said } from './Said.tsx';

interface Props {
  term: Term;
  id: string;
  heading: RefObject<HTMLHeadingElement | null>;
  discreet: boolean;
  /** Name of the view to go back to. */
  backTo: string | undefined;
  /** What was just chosen, and how far that has come. */
  done: PanelAction | undefined;
  progress: Progress;
  /** What the first panel ever says, in the place of other names. */
  tip: ComponentChildren;
  onBack(): void;
  onAction(action: PanelAction): void;
  onClose(): void;
}

/** What the panel is about, with the ways to switch it off and to close it. */
export function PanelHeader({
  term,
  id,
  heading,
  discreet,
  backTo,
  done,
  progress,
  tip,
  ...on
}: Props) {
  const [revealed, setRevealed] = useState<string>();
  // The button that was pressed is gone; the name stands where it was asked for.
  useLayoutEffect(() => {
    if (revealed) heading.current?.focus({ preventScroll: true });
  }, [revealed, heading]);
  const isHidden = discreet && revealed !== term.id;
  const title = isHidden ? i18n.t('panel.discreetTitle') : term.name;
  const isOff = endsReading(done) && (progress === 'stored' || progress === 'kept');
  const { alsoCalled, abbreviations } = term;
  const words = alsoCalled.filter((name) => !abbreviations.includes(name));
  // One in words and one in letters: more would be cut.
  const other = [...words.slice(0, 1), ...abbreviations.slice(0, 1)];
  return (
    <div class="header">
      {backTo !== undefined && (
        <IconButton icon="back" label={i18n.t('panel.back', [backTo])} onClick={on.onBack} />
      )}
      <h2 id={id} class="header-text" ref={heading} tabIndex={-1} aria-label={title}>
        <Said text={title} />
      </h2>
      <IconButton icon="close" label={i18n.t('panel.close')} onClick={on.onClose} />
      <div class="below-name">
        {isHidden ? (
          <ShowName onPress={() => setRevealed(term.id)} />
        ) : (
          tip || (
            <p class="kind">
              {other.length > 0 && <Said text={i18n.t('panel.alsoCalled', [formatList(other)])} />}
            </p>
          )
        )}
        {/* Where it was, a second press meets no other control. */}
        {!isOff && <OffButton onPress={() => on.onAction('siteOff')} />}
      </div>
    </div>
  );
}

/** Reveals the name of a term that is kept from those who look over a shoulder. */
function ShowName({ onPress }: { onPress(): void }) {
  return (
    <p class="kind">
      <button
        type="button"
        class="text-button"
        aria-label={i18n.t('panel.showName')}
        onClick={onPress}
      >
        <Said text={i18n.t('panel.showName')} />
      </button>
    </p>
  );
}

/** Switches the site off: in words, but for a low and narrow window, where each line counts. */
function OffButton({ onPress }: { onPress(): void }) {
  return (
    <button
      type="button"
      class="off-button"
      data-lasts
      aria-label={i18n.t('panel.siteOff')}
      title={i18n.t('panel.siteOffHint')}
      onClick={onPress}
    >
      <Icon name="off" />
      <span class="off-word">{i18n.t('panel.siteOff')}</span>
    </button>
  );
}
