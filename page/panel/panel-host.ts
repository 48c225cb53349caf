import { hostName } from '../dom/host-name.ts';
import { fadeIn, fadeOut } from '../hover/delays.ts';
import { isolateEvents } from './isolate-events.ts';
import { lendFocus } from './lend-focus.ts';
import hostCss from './panel-host.css?inline';
import { raise } from './raise.ts';

/** The element that holds the panel; the page sees it while a panel is open or fading. */
export interface PanelHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the panel is rendered; a column whose height is limited. */
  mount: HTMLElement;
  /** Puts the host above all else, within the given layer of the page. */
  show(layer: Element | ShadowRoot): void;
  /** Fades out and leaves the document. */
  hide(): void;
  /** Sets style properties that no style of the page can override. */
  style(properties: Record<string, string>): void;
}

/** What the host is before it has a place. */
const bare = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0px',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** The host element with its closed root, not yet in the document; the signal takes it out for good. */
export function createPanelHost(css: string, signal: AbortSignal): PanelHost {
  const element = document.createElement(hostName);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const mount = document.createElement('div');
  mount.className = 'mount';
  const declared = dress(root, hostCss + css) ?? element.style;
  root.append(mount);
  isolateEvents(element, root, signal);
  lendFocus(element, signal);

  const style = (properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) {
      if (declared.getPropertyValue(name) !== value) {
        declared.setProperty(name, value, 'important');
      }
    }
  };
  style(bare);

  let fading: ReturnType<typeof setTimeout> | undefined;
  let animation: Animation | undefined;
  const stopFading = () => {
    clearTimeout(fading);
    fading = undefined;
    // Asking for the running animations instead would compute all styles once more.
    animation?.cancel();
    animation = undefined;
  };
  const remove = () => {
    stopFading();
    element.remove();
  };

  signal.addEventListener('abort', remove);
  return {
    element,
    root,
    mount,
    style,
    show(layer) {
      const wasOpen = element.isConnected && !fading;
      if (fading) stopFading();
      const focused = root.activeElement;
      raise(element, layer);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      style({ 'pointer-events': 'auto' });
      if (!wasOpen) animation = fade(mount, fadeIn, 'normal');
    },
    hide() {
      if (!element.isConnected || fading) return;
      stopFading();
      style({ 'pointer-events': 'none' });
      animation = fade(mount, fadeOut, 'reverse');
      if (!animation) return remove();
      fading = setTimeout(remove, fadeOut);
    },
  };
}

/** Fades on the mount, not on the host, whose own opacity a page could otherwise set. */
function fade(mount: HTMLElement, duration: number, direction: PlaybackDirection) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  const away = { opacity: 0, translate: '0 4px' };
  // What has faded out stays so until it is taken away.
  const fill = direction === 'reverse' ? 'forwards' : 'none';
  const timing: KeyframeAnimationOptions = { duration, direction, fill, easing: 'ease-out' };
  return mount.animate([away, { opacity: 1, translate: '0 0' }], timing);
}

/** Gives the root its styles, and what declares those of the host: there an important declaration outranks any of the page.
 *  Undefined where a content script may not adopt a sheet, so that an element carries it and the host must declare its own. */
function dress(root: ShadowRoot, css: string): CSSStyleDeclaration | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host {} ${css}`);
    root.adoptedStyleSheets = [sheet];
    return (sheet.cssRules[0] as CSSStyleRule).style;
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return undefined;
  }
}
