import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPanelHost, type PanelHost } from '../../../../page/panel/panel-host.ts';
import { nextFrame, showPage } from '../shown-page.ts';

let end: AbortController;
let host: PanelHost;

beforeEach(() => {
  showPage('<p>About PRP</p>');
  end = new AbortController();
  host = createPanelHost('.panel { color: rgb(1, 2, 3); }', end.signal);
  host.mount.innerHTML = '<div class="panel"><h2 tabindex="-1">PRP</h2><button>Pin</button></div>';
});

afterEach(() => {
  end.abort();
  for (const style of document.querySelectorAll('style[data-hostile]')) style.remove();
});

const show = () => host.show(document.documentElement);
const button = () => host.mount.querySelector('button') as HTMLButtonElement;

it('is in the document only from the first show until it was hidden', async () => {
  expect(host.element.isConnected).toBe(false);
  show();
  expect(host.element.isConnected).toBe(true);
  host.hide();
  await expect.poll(() => host.element.isConnected).toBe(false);
});

it('stays when it is shown again while it fades', async () => {
  show();
  host.hide();
  show();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(host.element.matches(':popover-open')).toBe(true);
});

it('leaves with the signal, at once', () => {
  show();
  end.abort();
  expect(host.element.isConnected).toBe(false);
});

it('lets the page see one added element and nothing else', async () => {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  const all = { childList: true, subtree: true, attributes: true, characterData: true };
  observer.observe(document, all);
  show();
  host.style({ left: '10px' });
  host.mount.querySelector('h2')?.append('!');
  await nextFrame();
  observer.disconnect();
  const nodes = new Set(
    seen.flatMap(({ type, target, addedNodes }) =>
      type === 'childList' ? [...addedNodes] : [target],
    ),
  );
  expect([...nodes]).toEqual([host.element]);
  expect(seen.filter(({ type }) => type === 'attributes')).toEqual([]);
});

it('keeps its contents from the page', () => {
  show();
  expect(host.element.shadowRoot).toBeNull();
  expect(document.body.textContent).not.toContain('Pin');
});

it.each([
  '* { color: red !important; font: 40px serif !important; letter-spacing: 9px !important; }',
  'html { font-size: 3px; color: red; font-family: fantasy; text-transform: uppercase; }',
  'div { display: none !important; opacity: 0 !important; visibility: hidden !important; }',
  'div { position: static !important; transform: rotate(9deg) !important; inset: 0 !important; }',
  '*::before, *::after { content: "ad" !important; display: block !important; height: 90px; }',
  '[popover] { width: 10px !important; padding: 90px !important; border: 9px solid !important; filter: blur(9px) !important }',
])('looks the same under the page style %s', async (css) => {
  show();
  host.style({ left: '10px', top: '20px', width: '300px' });
  await nextFrame();
  const look = () => ({
    box: button().getBoundingClientRect().toJSON(),
    host: host.element.getBoundingClientRect().toJSON(),
    seen: host.element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    ...pick(getComputedStyle(button())),
  });
  await expect.poll(() => host.mount.getAnimations().length).toBe(0);
  const before = look();
  const hostile = document.createElement('style');
  hostile.dataset.hostile = '';
  hostile.textContent = css;
  document.head.append(hostile);
  expect(look()).toEqual(before);
});

function pick(style: CSSStyleDeclaration) {
  const { color, fontSize, fontFamily, letterSpacing, textTransform, opacity } = style;
  return { color, fontSize, fontFamily, letterSpacing, textTransform, opacity };
}

it('draws no backdrop, whatever the page says', () => {
  const hostile = document.createElement('style');
  hostile.dataset.hostile = '';
  hostile.textContent = '::backdrop { background: black !important; display: block !important; }';
  document.head.append(hostile);
  show();
  expect(getComputedStyle(host.element, '::backdrop').display).toBe('none');
});

it.each(['click', 'keydown', 'pointerdown', 'mousedown', 'wheel', 'touchstart', 'copy'])(
  'keeps %s events in the panel from the page',
  (type) => {
    show();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    document.addEventListener(type, listen);
    button().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, listen);
    expect(heard).toEqual([]);
  },
);

it('is dressed in the styles it was given', () => {
  show();
  const panel = host.mount.querySelector('.panel') as Element;
  expect(getComputedStyle(panel).color).toBe('rgb(1, 2, 3)');
});

it('keeps its focus when it is raised above what opened over it', () => {
  show();
  button().focus();
  const popover = document.createElement('div');
  popover.popover = 'manual';
  document.body.append(popover);
  popover.showPopover();
  show();
  expect(host.root.activeElement).toBe(button());
});
