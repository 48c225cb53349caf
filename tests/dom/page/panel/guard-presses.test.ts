import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guardPresses } from '../../../../page/panel/guard-presses.ts';
import { createPanelHost, type PanelHost } from '../../../../page/panel/panel-host.ts';
import { watchSight } from '../../../../page/panel/watch-sight.ts';
import { middleOf, nextFrame, showPage } from '../shown-page.ts';

let end: AbortController;
let host: PanelHost;
let inSight: () => boolean;
let heard: string[];

beforeEach(() => {
  showPage('<p>About PRP</p>');
  end = new AbortController();
  host = createPanelHost('', end.signal);
  host.mount.innerHTML =
    '<div style="background:white;padding:20px"><button data-lasts>Off</button><button>Pin</button></div>';
  heard = [];
  for (const type of ['click', 'unseen'])
    host.mount.addEventListener(type, ({ target }) => {
      heard.push(`${type} ${(target as Element).textContent}`);
    });
});

afterEach(() => end.abort());

/** Shows the panel as a browser does that tells what lies over it, or as one that does not. */
function show({ telling = true } = {}) {
  const tells = Object.getOwnPropertyDescriptor(IntersectionObserverEntry.prototype, 'isVisible');
  if (!telling) delete (IntersectionObserverEntry.prototype as { isVisible?: boolean }).isVisible;
  host.style({ left: '30px', top: '60px', width: '200px' });
  host.show(document.documentElement);
  inSight = watchSight(host, end.signal);
  guardPresses(host.root, () => inSight(), end.signal);
  if (tells) Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', tells);
}

const press = (name: string) => {
  const buttons = [...host.mount.querySelectorAll('button')];
  const box = buttons.find(({ textContent }) => textContent === name)?.getBoundingClientRect();
  // By its place: nothing outside reaches into the root.
  return userEvent.click(document.documentElement, { position: middleOf(box), force: true });
};

function cover(style: string, parent: ParentNode = document.body) {
  const over = document.createElement('div');
  over.popover = 'manual';
  over.style.cssText = `position:fixed;inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;${style}`;
  parent.append(over);
  over.showPopover();
  return over;
}

const browsers = [{ telling: true }, { telling: false }];

it.each(browsers)('lets a control work that is in plain sight ($telling)', async (browser) => {
  show(browser);
  await expect.poll(() => inSight()).toBe(true);
  await press('Off');
  expect(heard).toEqual(['click Off']);
});

it.each(browsers)('refuses a control that moves as it is pressed ($telling)', async (browser) => {
  show(browser);
  await expect.poll(() => inSight()).toBe(true);
  const move = () => host.style({ left: '36px' });
  addEventListener('pointerdown', move, { capture: true, once: true });
  await press('Off');
  expect(heard).toEqual(['unseen Off']);
});

it.each(browsers)(
  'refuses a control below a cover that lets presses through ($telling)',
  async (browser) => {
    show(browser);
    await expect.poll(() => inSight()).toBe(true);
    cover('background: gold');
    await expect.poll(() => inSight()).toBe(false);
    await press('Off');
    expect(heard).toEqual(['unseen Off']);
  },
);

it.each(browsers)('leaves alone what changes nothing that lasts ($telling)', async (browser) => {
  show(browser);
  await press('Pin');
  expect(heard).toEqual(['click Pin']);
});

it.each(browsers)('takes sight for lost when the panel moves ($telling)', async (browser) => {
  show(browser);
  await expect.poll(() => inSight()).toBe(true);
  host.style({ left: '80px' });
  expect(inSight()).toBe(false);
  await expect.poll(() => inSight()).toBe(true);
});

it.each(browsers)(
  'takes it for lost when a page takes the panel elsewhere ($telling)',
  async (browser) => {
    show(browser);
    await expect.poll(() => inSight()).toBe(true);
    const faint = document.createElement('div');
    faint.style.opacity = '0';
    document.body.append(faint);
    faint.append(host.element);
    await nextFrame();
    expect(inSight()).toBe(false);
  },
);

it('lets no click of a script through', () => {
  show();
  for (const button of host.mount.querySelectorAll('button')) button.click();
  expect(heard).toEqual([]);
});
