/** The page's own scroll bar, which beside a panel that fills the window would scroll what nobody sees. */
export interface PageBar {
  /** Takes it out of sight; its room stays, so that the page does not move. */
  hide(): void;
  show(): void;
}

/** A way to hide the page's scroll bar, until the signal ends it; nothing in the page's own styles or elements is touched. */
export function createPageBar(signal: AbortSignal): PageBar {
  let hidden: Animation | undefined;
  const show = () => {
    hidden?.cancel();
    hidden = undefined;
  };
  signal.addEventListener('abort', show);
  const unseen = 'transparent transparent';
  return {
    hide() {
      const root = document.documentElement;
      hidden ??= root.animate({ scrollbarColor: [unseen, unseen] }, { fill: 'forwards' });
    },
    show,
  };
}
