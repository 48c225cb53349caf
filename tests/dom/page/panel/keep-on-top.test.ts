import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isOwn } from '../../../../page/dom/own-elements.ts';
import type { HoverEvent } from '../../../../page/hover/hover.ts';
import type { PanelPort } from '../../../../page/hover/panel-port.ts';
import { openPanel } from '../../../../page/panel/open-panel.ts';
import { marksIn } from '../marks-in.ts';
import { ownIn } from '../own-in.ts';
import { showPage } from '../shown-page.ts';

let end: AbortController;
let told: HoverEvent[];
let panel: PanelPort;

beforeEach(() => {
  end = new AbortController();
  told = [];
  panel = openPanel({
    css: '',
    dir: 'ltr',
    draw: (_, mount) => {
      mount.innerHTML = '<div style="height: 200px; background: white">PRP</div>';
    },
    tell: (event) => told.push(event),
    signal: end.signal,
  });
});

afterEach(async () => {
  end.abort();
  if (document.fullscreenElement) await document.exitFullscreen();
  showPage('');
});

function open(html: string) {
  const body = showPage(html);
  const [mark] = marksIn([body], ['PRP']).inOrder();
  if (mark) panel.show({ mark, line: 0, by: 'pointer' });
  return body;
}

const host = () => ownIn(document)[0];
/** What a click in the middle of the panel would hit. */
function hit() {
  const { left, top } = panel.box() ?? new DOMRect();
  const element = document.elementFromPoint(left + 30, top + 100);
  return element && isOwn(element) ? 'panel' : element?.localName;
}

it('stays above a popover that opens later', async () => {
  const body = open(
    '<p>About PRP</p><div popover="manual" style="inset: 0; width: 100vw; height: 100vh; margin: 0">Cookies</div>',
  );
  body.querySelector<HTMLElement>('[popover]')?.showPopover();
  expect(hit()).toBe('div');
  await expect.poll(hit).toBe('panel');
});

it('tells that its term is out of reach when a modal dialog opens, and stays usable there if it stays', async () => {
  const body = open('<p>About PRP</p><dialog style="width: 90vw; height: 90vh">Subscribe</dialog>');
  const dialog = body.querySelector('dialog');
  dialog?.showModal();
  await expect.poll(() => told.map(({ type }) => type)).toContain('out-of-view');
  await expect.poll(hit).toBe('panel');
  expect(host()?.parentElement).toBe(dialog);
});

it('comes back when the dialog it had moved into closes', async () => {
  const body = open('<p>About PRP</p><dialog>Subscribe</dialog>');
  const dialog = body.querySelector('dialog');
  dialog?.showModal();
  await expect.poll(() => host()?.parentElement).toBe(dialog);
  dialog?.close();
  await expect.poll(() => host()?.parentElement).toBe(document.documentElement);
  expect(hit()).toBe('panel');
});

it('takes no notice of disclosures', async () => {
  const body = open('<p>About PRP</p><details><summary>More</summary>Text</details>');
  const added: Node[] = [];
  const observer = new MutationObserver((records) =>
    added.push(...records.flatMap(({ addedNodes }) => [...addedNodes])),
  );
  observer.observe(document.documentElement, { childList: true });
  body.querySelector('summary')?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  expect([told, added]).toEqual([[], []]);
});

it('goes along into the element that is shown in fullscreen', async () => {
  const body = open('<main style="background: white"><p>About PRP</p><button>Full</button></main>');
  const main = body.querySelector('main');
  body.querySelector('button')?.addEventListener('click', () => main?.requestFullscreen());
  await userEvent.click(body.querySelector('button') as Element);
  await expect.poll(() => host()?.parentElement).toBe(main);
  await document.exitFullscreen();
  await expect.poll(() => host()?.parentElement).toBe(document.documentElement);
});
