import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchTermKeys } from '../../../../page/hover/watch-term-keys.ts';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { middleOf } from '../shown-page.ts';
import { watchPage } from './watched-page.ts';

let page: ReturnType<typeof watchPage>;
const keys = new AbortController();
afterEach(() => page.end());

const scope = { bubbles: true, composed: true, cancelable: true };
const waitFor = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function show() {
  page = watchPage('<p style="margin: 40px">About PRP</p>', ['PRP']);
  watchTermKeys(page.hover, keys.signal);
  const [mark] = page.marks.inOrder();
  if (!mark) throw new Error('no mark');
  return { mark, place: middleOf(lineBoxes(mark)[0]) };
}

/** What a script of the page sends to each place from which a watcher may hear it. */
async function send(events: (screen: number) => Event[]) {
  const { x, y } = middleOf(page.body.querySelector('p')?.getBoundingClientRect());
  for (const target of [document.elementFromPoint(x, y), document.body, document, window])
    for (let screen = 0; screen < 5; screen++) {
      for (const event of events(screen)) target?.dispatchEvent(event);
      await waitFor(10);
    }
  // Longer than the delays of the watched page.
  await waitFor(150);
}

type Place = { x: number; y: number };

const opening: [string, (place: Place, screen: number) => Event[]][] = [
  [
    'a pointer that moves',
    ({ x, y }, screenX) => [
      new PointerEvent('pointermove', {
        ...{ ...scope, clientX: x, clientY: y, screenX, pointerType: 'mouse' },
      }),
    ],
  ],
  [
    'a tap',
    ({ x, y }) =>
      ['pointerdown', 'pointerup'].map(
        (type) =>
          new PointerEvent(type, {
            ...{ ...scope, clientX: x, clientY: y, pointerType: 'touch', isPrimary: true },
          }),
      ),
  ],
  [
    'the keys of the commands',
    () =>
      ['KeyJ', 'KeyK', 'KeyL'].map(
        (code) => new KeyboardEvent('keydown', { ...scope, code, altKey: true, shiftKey: true }),
      ),
  ],
];

it.each(opening)('opens nothing by %s of a script', async (_, events) => {
  const { place } = show();
  await send((screen) => events(place, screen));
  expect(page.panel.opened).toBe(0);
});

const elsewhere = { clientX: 600, clientY: 250 };

it.each<[string, () => Event[]]>([
  ['a key', () => [new KeyboardEvent('keydown', { ...scope, key: 'Escape' })]],
  ['a press', () => [new PointerEvent('pointerdown', { ...scope, ...elsewhere })]],
  ['a drag', () => [new DragEvent('dragstart', scope)]],
  [
    'a pointer that leaves',
    () => [
      new PointerEvent('pointermove', { ...scope, ...elsewhere }),
      new PointerEvent('pointerout', scope),
    ],
  ],
])('closes nothing by %s of a script', async (_, events) => {
  const { mark } = show();
  page.hover.send({ type: 'choose', target: { mark, line: 0 }, by: 'keyboard' });
  await send(events);
  expect(page.term()).toBe('PRP');
});

it('opens and closes by real ones', async () => {
  const { place } = show();
  const paragraph = page.body.querySelector('p') as HTMLElement;
  const { left, top } = paragraph.getBoundingClientRect();
  await userEvent.hover(paragraph, { position: { x: place.x - left - 9, y: place.y - top } });
  await userEvent.hover(paragraph, { position: { x: place.x - left, y: place.y - top } });
  await expect.poll(page.term).toBe('PRP');
  await userEvent.keyboard('{Escape}');
  await expect.poll(page.term).toBeUndefined();
});
