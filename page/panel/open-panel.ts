import { elementOf } from '../dom/element-of.ts';
import { lookBehind } from '../dom/page-look.ts';
import { visibleBox } from '../dom/viewport.ts';
import type { HoverEvent, OpenedBy } from '../hover/hover.ts';
import type { PanelPort, PanelRequest } from '../hover/panel-port.ts';
import { type Mark, sameMark } from '../marks/mark.ts';
import { borrowFocus, putCaretAt } from './borrow-focus.ts';
import { guardPresses } from './guard-presses.ts';
import { guardText } from './guard-text.ts';
import { keepOnTop } from './keep-on-top.ts';
import { keepPlaced } from './keep-placed.ts';
import { createPanelHost, type PanelHost } from './panel-host.ts';
import { layerOf } from './panel-layer.ts';
import { layoutFor, type PanelLayout } from './panel-size.ts';
import { watchBack } from './watch-back.ts';
import { watchFocus } from './watch-focus.ts';
import { watchSight } from './watch-sight.ts';
import { watchSwipe } from './watch-swipe.ts';

/** What the panel is drawn from. */
export interface PanelView {
  mark: Mark;
  by: OpenedBy;
  layout: PanelLayout;
  /** Whether the page is light or dark behind the term. */
  scheme: 'light' | 'dark';
}

export interface PanelOptions {
  /** Styles of the panel; its root is a column whose height is limited, so one child should scroll. */
  css: string;
  /** Reading direction of the panel's language. */
  dir: 'ltr' | 'rtl';
  /** Draws the panel into the element at once, so that it can be measured when this returns. */
  draw(view: PanelView, mount: HTMLElement): void;
  tell(event: HoverEvent): void;
  signal: AbortSignal;
}

/** The panel as a port: its host, its place and its focus; what is in it is drawn by the caller. */
export function openPanel({ css, dir, draw, tell, signal }: PanelOptions): PanelPort {
  const host = createPanelHost(css, signal);
  const { root, mount, element } = host;
  let open: { mark: Mark; end: AbortController } | undefined;
  let giveBack: (() => void) | undefined;
  const drawing = createDrawing(draw, mount);
  let inSight = () => false;

  const hasFocus = () => root.activeElement !== null;
  const giveBackFocus = () => {
    if (hasFocus()) giveBack?.();
    giveBack = undefined;
  };

  const show = async (request: PanelRequest) => {
    const { mark, by } = request;
    const keyboard = by === 'keyboard' || by === 'list';
    if (!hasFocus()) giveBack = borrowFocus();
    if (open && sameMark(open.mark, mark)) return keyboard && focusHeading(mount);
    open?.end.abort();
    open = { mark, end: new AbortController() };
    const both = AbortSignal.any([signal, open.end.signal]);
    const view = viewOf(request);
    drawing.draw(view);
    host.style({ 'color-scheme': view.scheme });
    text.forbid();
    host.show(layerOf(mark.range.startContainer));
    if (keyboard) goInto(mark, mount);
    inSight = watchSight(host, both);
    await keepThere(request, host, tell, both);
  };

  const prepare = (request: PanelRequest) => {
    // What is still to be seen, if only fading, keeps its contents.
    if (!element.isConnected) drawing.prepare(viewOf(request));
  };

  const hide = () => {
    open?.end.abort();
    open = undefined;
    giveBackFocus();
    host.hide();
  };

  guardPresses(root, () => inSight(), signal);
  const text = guardText(mount, signal);
  watchFocus(root, () => !!open, tell, signal);
  signal.addEventListener('abort', hide);
  mount.dir = dir;
  return {
    prepare,
    show: (request) => void show(request),
    hide,
    box: () => (open ? element.getBoundingClientRect() : undefined),
    hasFocus,
    giveBackFocus,
  };
}

/** Draws views into the mount, each once: what was prepared is not drawn again. */
function createDrawing(draw: PanelOptions['draw'], mount: HTMLElement) {
  let prepared: PanelView | undefined;
  const prepare = (view: PanelView) => {
    if (!sameView(prepared, view)) draw(view, mount);
    prepared = view;
  };
  return {
    prepare,
    draw(view: PanelView) {
      prepare(view);
      prepared = undefined;
    },
  };
}

/** Goes from the term into the panel by keyboard. */
function goInto(mark: Mark, mount: HTMLElement) {
  putCaretAt(mark);
  focusHeading(mount);
}

/** Keeps an open panel where it belongs, and watches for what closes it, until the signal ends; resolves once it stands. */
async function keepThere(
  request: PanelRequest,
  host: PanelHost,
  tell: (event: HoverEvent) => void,
  signal: AbortSignal,
) {
  watchSwipe(host.mount, tell, signal);
  watchBack(tell, signal);
  keepOnTop(request.mark, host, tell, signal);
  await keepPlaced(request, host, tell, signal);
}

function focusHeading(mount: HTMLElement) {
  mount.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
}

function viewOf({ mark, by }: PanelRequest): PanelView {
  const { scheme } = lookBehind(elementOf(mark.range.startContainer));
  return { mark, by, layout: layoutFor(visibleBox(), by), scheme };
}

function sameView(one: PanelView | undefined, other: PanelView) {
  if (!one) return false;
  const { by, layout, scheme } = one;
  const same = by === other.by && layout === other.layout && scheme === other.scheme;
  return same && sameMark(one.mark, other.mark);
}
