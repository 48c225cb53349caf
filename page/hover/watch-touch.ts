import { distance } from '../dom/geometry.ts';
import { onTrusted } from '../dom/trust.ts';
import { sameMark } from '../marks/mark.ts';
import { tapDuration, tapTolerance } from './delays.ts';
import { shownBy, type TargetAt } from './hover.ts';
import type { PanelPort } from './panel-port.ts';
import type { HoverRun } from './run-hover.ts';

export interface TouchWatchOptions {
  targetAt: TargetAt;
  panel: PanelPort;
  hover: HoverRun;
  /** Whether taps open panels; they close them in any case. */
  opens(): boolean;
  signal: AbortSignal;
}

/** What answers a tap by itself, so that a term in it stays with the page. */
const answering = [
  'a[href], area, button, input, textarea, select, option, label, summary, audio, video',
  '[contenteditable]:not([contenteditable="false"]), [onclick]:not(html, body)',
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'slider', 'textbox'].map(
    (role) => `[role="${role}"]`,
  ),
  '[role^="menuitem"], [role="treeitem"], [role="combobox"], [role="gridcell"]',
].join(', ');

/** Tells the hover of taps by a finger: on marked plain text, and outside an open panel. The page gets every one of them. */
export function watchTouch({ targetAt, panel, hover, opens, signal }: TouchWatchOptions) {
  let down: PointerEvent | undefined;
  const onDown = (event: PointerEvent) => {
    // A second finger makes it a gesture.
    if (event.pointerType === 'touch') down = event.isPrimary ? event : undefined;
  };
  const onUp = (event: PointerEvent) => {
    const tap = down && event.pointerId === down.pointerId && isTap(down, event);
    down = undefined;
    if (!tap) return;
    const point = { x: event.clientX, y: event.clientY };
    const box = panel.box();
    if (box && distance(point, box) === 0) return;
    const plain = opens() && !isAnswered(event);
    const target = plain ? targetAt(point) : undefined;
    if (target && !sameMark(target.mark, shownBy(hover.now())?.mark)) {
      hover.send({ type: 'choose', target, by: 'touch' });
    } else {
      hover.send({ type: 'press' });
    }
  };
  const passive = { signal, capture: true, passive: true };
  onTrusted(window, 'pointerdown', onDown, passive);
  onTrusted(window, 'pointerup', onUp, passive);
  onTrusted(window, 'pointercancel', () => (down = undefined), passive);
}

function isTap(down: PointerEvent, up: PointerEvent) {
  const moved = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY);
  return up.timeStamp - down.timeStamp <= tapDuration && moved <= tapTolerance;
}

function isAnswered(event: Event) {
  const path = event.composedPath().filter((target) => target instanceof Element);
  // A page that listens for clicks on plain elements mostly shows it by the cursor.
  if (path[0] && getComputedStyle(path[0]).cursor === 'pointer') return true;
  return path.some((element) => element.matches(answering));
}
