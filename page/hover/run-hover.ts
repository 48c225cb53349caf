import { sameMark } from '../marks/mark.ts';
import { headStart, placeTime } from './delays.ts';
import { type Hover, type HoverEvent, noHover, shownBy, type Target } from './hover.ts';
import { type HoverDelays, waitOf } from './hover-wait.ts';
import { nextHover } from './next-hover.ts';
import type { PanelPort } from './panel-port.ts';

export interface HoverRun {
  /** Reports what happened; opens and closes the panel as the hover now says. */
  send(event: HoverEvent): void;
  /** The hover as it stands. */
  now(): Hover;
}

export interface HoverRunOptions {
  panel: PanelPort;
  delays(): HoverDelays;
  /** Whether the pointer still is on the target, asked when a rest ends: the page may have moved below it. */
  stillThere(target: Target): boolean;
  signal: AbortSignal;
}

/** Runs the hover's timers and carries out what it says. */
export function runHover({ panel, delays, stillThere, signal }: HoverRunOptions): HoverRun {
  let hover = noHover;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let early: ReturnType<typeof setTimeout> | undefined;
  let token = 0;

  const wait = () => {
    clearTimeout(timer);
    clearTimeout(early);
    token += 1;
    const mine = token;
    const next = waitOf(hover, delays());
    if (!next) return;
    const due = () => {
      // A timer that fires late, after the hover has moved on, says nothing anymore.
      if (mine === token) send(next.type === 'abandoned' ? next : { type: next.type });
    };
    const left = next.at - performance.now();
    timer = setTimeout(due, next.type === 'dwelled' ? left - placeTime : left);
    if (hover.phase !== 'dwelling') return;
    const target = hover.next;
    early = setTimeout(() => panel.prepare({ ...target, by: 'pointer' }), left - headStart);
  };

  const send = (event: HoverEvent) => {
    if (signal.aborted) return;
    const before = hover;
    const meant = event.type === 'dwelled' && hasMoved(before, stillThere) ? gone() : event;
    hover = nextHover(before, meant);
    if (hover === before) return;
    const next = restedOn(hover);
    if (next && next !== restedOn(before)) panel.expect?.(next);
    const was = shownBy(before);
    const is = shownBy(hover);
    if (is && (event.type === 'choose' || !sameMark(is.mark, was?.mark))) panel.show(is);
    else if (was && !is) panel.hide();
    else if (event.type === 'step-out') panel.giveBackFocus();
    wait();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(early);
    if (shownBy(hover)) panel.hide();
    hover = noHover;
  });
  return { send, now: () => hover };
}

const gone = (): HoverEvent => ({ type: 'leave', at: performance.now() });

/** The mark that the pointer has come to rest on while no panel of it is open. */
function restedOn(hover: Hover) {
  return 'next' in hover ? hover.next?.mark : undefined;
}

function hasMoved(hover: Hover, stillThere: (target: Target) => boolean) {
  const next = 'next' in hover ? hover.next : undefined;
  return next !== undefined && !stillThere(next);
}
