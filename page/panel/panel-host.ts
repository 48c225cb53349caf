import { createOwnElement } from '../dom/own-elements.ts';
import { fadeIn, fadeOut } from '../hover/delays.ts';
import { isolateEvents } from './isolate-events.ts';
import { lendFocus } from './lend-focus.ts';
import hostCss from './panel-host.css?inline';
import { topLayer } from './panel-layer.ts';
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
  /** When the host last changed its place, as `performance.now()` tells it. */
  movedAt(): number;
  /** What was in the top layer when the host was last put above it. */
  below(): ReadonlySet<Element>;
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
  const { element, root } = createOwnElement(document);
  element.setAttribute('popover', 'manual');
  const mount = document.createElement('div');
  mount.className = 'mount';
  const declared = dress(root, hostCss + css) ?? element.style;
  root.append(mount);
  isolateEvents(element, root, signal);
  lendFocus(element, signal);

  let movedAt = 0;
  let below: ReadonlySet<Element> = new Set();
  const style = (properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) {
      const before = declared.getPropertyValue(name);
      if (before === value) continue;
      declared.setProperty(name, value, 'important');
      if (isPlace(name) && isFar(before, value)) movedAt = performance.now();
    }
  };
  style(bare);

  const fading = createFading(mount, () => element.remove());
  signal.addEventListener('abort', fading.end);
  return {
    element,
    root,
    mount,
    style,
    movedAt: () => movedAt,
    below: () => below,
    show(layer) {
      const wasOpen = element.isConnected && !fading.isOut();
      if (fading.isOut()) fading.stop();
      const focused = root.activeElement;
      below = new Set(topLayer());
      raise(element, layer);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      style({ 'pointer-events': 'auto' });
      if (!wasOpen) fading.fadeIn();
    },
    hide() {
      if (!element.isConnected || fading.isOut()) return;
      style({ 'pointer-events': 'none' });
      fading.fadeOut();
    },
  };
}

/** Fades the mount in and out; `onGone` is called once it has faded out, or at the end. */
function createFading(mount: HTMLElement, onGone: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let animation: Animation | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    // Asking for the running animations instead would compute all styles once more.
    animation?.cancel();
    animation = undefined;
  };
  const end = () => {
    stop();
    onGone();
  };
  return {
    isOut: () => timer !== undefined,
    stop,
    end,
    fadeIn() {
      animation = fade(mount, fadeIn, 'normal');
    },
    fadeOut() {
      stop();
      animation = fade(mount, fadeOut, 'reverse');
      if (!animation) return end();
      timer = setTimeout(end, fadeOut);
    },
  };
}

function isPlace(name: string) {
  return name === 'left' || name === 'top';
}

/** Whether two places are further apart than a control is missed by. */
function isFar(before: string, after: string) {
  return !(Math.abs(Number.parseFloat(before) - Number.parseFloat(after)) <= 4);
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
