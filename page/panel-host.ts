import { fadeIn, fadeOut } from './delays.ts';
import { hostName } from './host-name.ts';
import { isolateEvents } from './isolate-events.ts';
import hostCss from './panel-host.css?inline';

/** The one element that the page ever sees of us, and only while a panel is open. */
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

/** The host element with its closed root, not yet in the document; the signal takes it out for good. */
export function createPanelHost(css: string, signal: AbortSignal): PanelHost {
  const element = document.createElement(hostName);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const mount = document.createElement('div');
  mount.className = 'mount';
  dress(root, hostCss + css);
  root.append(mount);
  isolateEvents(element, root, signal);

  const style = (properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) {
      if (element.style.getPropertyValue(name) !== value) {
        element.style.setProperty(name, value, 'important');
      }
    }
  };
  // Written on the element itself: nothing a page's stylesheet says, important or not, outranks it.
  style({
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: 'auto',
    margin: '0px',
    overflow: 'visible',
    'z-index': '2147483647',
  });

  let fading: Animation | undefined;
  const remove = () => {
    fading = undefined;
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
      fading?.cancel();
      fading = undefined;
      const focused = root.activeElement;
      if (element.matches(':popover-open')) element.hidePopover();
      if (element.parentNode !== layer) moveInto(layer, element);
      element.showPopover();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      style({ 'pointer-events': 'auto' });
      if (!wasOpen) fade(mount, fadeIn, 'normal');
    },
    hide() {
      if (!element.isConnected || fading) return;
      style({ 'pointer-events': 'none' });
      fading = fade(mount, fadeOut, 'reverse');
      if (!fading) return remove();
      fading.onfinish = remove;
    },
  };
}

/** Where the browser can, without losing how far the panel was scrolled. */
function moveInto(layer: Element | ShadowRoot, element: HTMLElement) {
  if (element.isConnected && 'moveBefore' in layer) layer.moveBefore(element, null);
  else layer.append(element);
}

/** Fades on the mount, not on the host, whose own opacity a page could otherwise set. */
function fade(mount: HTMLElement, duration: number, direction: PlaybackDirection) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  const away = { opacity: 0, translate: '0 4px' };
  return mount.animate([away, { opacity: 1, translate: '0 0' }], {
    duration,
    direction,
    easing: 'ease-out',
  });
}

/** A constructed sheet stands above any content policy of the page; where a content script may not adopt one, an element does. */
function dress(root: ShadowRoot, css: string) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
