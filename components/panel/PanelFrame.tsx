import type { ComponentChildren, RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readerScale } from './reader-scale.ts';
import { SheetHandle } from './SheetHandle.tsx';

/** How a panel looks on the page where it stands. */
export interface PanelLook {
  theme: 'light' | 'dark';
  /** A card beside the term, or a sheet from below for touch. */
  layout: 'card' | 'sheet';
  direction: 'ltr' | 'rtl';
}

interface Props extends PanelLook {
  /** Prefix of the ids of its title and its summary. */
  id: string;
  panel: RefObject<HTMLDivElement | null>;
  /** The leaf that is shown, if any. */
  leaf?: string | undefined;
  onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void;
  children: ComponentChildren;
}

/** The dialog around a panel's content: it never takes the page's place. */
export function PanelFrame(props: Props) {
  const { id, panel, theme, layout, direction, leaf, onKeyDown, children } = props;
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    if (panel.current) setScale(readerScale(panel.current));
  }, [panel]);
  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-modal="false"
      aria-labelledby={`${id}-title`}
      aria-describedby={leaf === undefined ? `${id}-summary` : undefined}
      lang={i18n.t('facts.language')}
      dir={direction}
      data-theme={theme}
      data-layout={layout}
      data-leaf={leaf}
      style={{ zoom: scale }}
      onKeyDown={onKeyDown}
    >
      {layout === 'sheet' && <SheetHandle />}
      {children}
    </div>
  );
}
