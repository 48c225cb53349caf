import { afterEach, expect, it, vi } from 'vitest';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { middleOf } from '../shown-page.ts';
import { watchPage } from './watched-page.ts';

vi.mock('../../../../page/dom/trust.ts', () => import('../made-events.ts'));

let page: ReturnType<typeof watchPage>;
afterEach(() => page.end());

const onTerm = () => middleOf(lineBoxes(page.marks.inOrder()[0] ?? raise())[0]);
const raise = () => {
  throw new Error('no mark');
};
const elsewhere = { x: 600, y: 250 };

type Tap = { type?: string; moved?: number; held?: number; end?: string; primary?: boolean };

function tap(
  at: { x: number; y: number },
  { type = 'touch', moved = 0, held = 80, end = 'pointerup', primary = true }: Tap = {},
) {
  const shared = {
    bubbles: true,
    composed: true,
    pointerType: type,
    isPrimary: primary,
    pointerId: 7,
  };
  const target = document.elementFromPoint(at.x, at.y) ?? document.body;
  const event = (name: string, x: number, timeStamp: number) => {
    const made = new PointerEvent(name, { ...shared, clientX: x, clientY: at.y });
    Object.defineProperty(made, 'timeStamp', { value: timeStamp });
    target.dispatchEvent(made);
  };
  event('pointerdown', at.x, 1000);
  event(end, at.x + moved, 1000 + held);
}

it('opens the panel of a term that is tapped', () => {
  page = watchPage('<p>About PRP</p>', ['PRP']);
  tap(onTerm());
  expect(page.panel.open).toMatchObject({ by: 'touch' });
});

it.each<[string, Tap]>([
  ['a mouse', { type: 'mouse' }],
  ['a long press', { held: 301 }],
  ['a finger that moves', { moved: 11 }],
  ['a scroll', { end: 'pointercancel' }],
  ['a second finger', { primary: false }],
])('opens nothing for %s', (_, how) => {
  page = watchPage('<p>About PRP</p>', ['PRP']);
  tap(onTerm(), how);
  expect(page.panel.opened).toBe(0);
});

it.each([
  '<a href="#x">PRP</a>',
  '<button>PRP</button>',
  '<label>PRP <input /></label>',
  '<details><summary>PRP</summary></details>',
  '<div contenteditable>PRP</div>',
  '<span role="button">PRP</span>',
  '<div onclick="0">PRP</div>',
  '<a href="#x"><b><i>PRP</i></b></a>',
  '<div style="cursor: pointer">PRP</div>',
])('leaves taps in %s to the page', (html) => {
  page = watchPage(`<p>${html}</p>`, ['PRP']);
  tap(onTerm());
  expect(page.panel.opened).toBe(0);
});

it('opens nothing where the reader has switched taps off', () => {
  page = watchPage('<p>About PRP</p>', ['PRP'], { opensByTouch: () => false });
  tap(onTerm());
  expect(page.panel.opened).toBe(0);
});

it('closes at a tap outside and at one on the term, but not at one in the panel', () => {
  page = watchPage('<p>About PRP</p>', ['PRP']);
  tap(onTerm());
  tap({ x: 100, y: 400 });
  expect(page.term()).toBe('PRP');
  tap(elsewhere);
  expect(page.term()).toBeUndefined();
  tap(onTerm());
  tap(onTerm());
  expect(page.term()).toBeUndefined();
});

it('stays while the page is scrolled by a finger', () => {
  page = watchPage('<p>About PRP</p>', ['PRP']);
  tap(onTerm());
  tap(elsewhere, { end: 'pointercancel' });
  expect(page.term()).toBe('PRP');
});

it('cancels no tap', () => {
  page = watchPage('<p>About PRP</p>', ['PRP']);
  let cancelled: boolean | undefined;
  page.body.addEventListener('pointerup', (event) => (cancelled = event.defaultPrevented));
  tap(onTerm());
  expect(cancelled).toBe(false);
});
