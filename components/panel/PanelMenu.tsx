import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PanelAction, panelActions } from './panel-actions.ts';

/** Pixels between the menu and the edge of the panel, and between it and the footer. */
const margin = 4;

interface Props {
  id: string;
  reason: string | undefined;
  /** Escape was pressed in it. */
  onClose(): void;
  /** Focus went elsewhere. */
  onLeave(to: EventTarget | null): void;
  onAction(action: PanelAction): void;
}

/** The less common actions, above the button that opened them. */
export function PanelMenu({ id, reason, onClose, onLeave, onAction }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = list.current;
    const panel = menu?.closest('.panel');
    if (!menu || !panel) return;
    const limit = () => keepInside(menu, panel);
    limit();
    menu.querySelector('button')?.focus();
    const resized = new ResizeObserver(limit);
    resized.observe(panel);
    return () => resized.disconnect();
  }, []);
  const actions = panelActions.filter(
    (action) => action !== 'notThisMeaning' || reason !== undefined,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here for the buttons inside.
    <div
      id={id}
      class="menu"
      ref={list}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) onLeave(relatedTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      {reason !== undefined && <p class="menu-reason">{reason}</p>}
      <ul>
        {actions.map((action) => (
          <li key={action}>
            <button type="button" class="menu-item" data-lasts onClick={() => onAction(action)}>
              {i18n.t(`panel.action.${action}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lets a menu that is higher than what is seen of the panel above the footer scroll. */
function keepInside(menu: HTMLElement, panel: Element) {
  const footer = menu.parentElement ?? menu;
  const room = footer.getBoundingClientRect().top - panel.getBoundingClientRect().top - 2 * margin;
  menu.style.maxBlockSize = `${room / (panel.currentCSSZoom ?? 1)}px`;
}
