import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeOfText } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';

const extension = useExtension({ viewport: { width: 900, height: 700 } });

const text = `<p style="font:20px/1.6 serif;margin:40px">Some weather text about minoxidil,
  and much further on about finasteride.</p>`;

/** Remembers each element that comes into the page, and defines and asks it as a hostile page would. */
const watch = `<script>
  var came = [];
  var seen = [];
  const internals = new Map();
  const define = (name) => {
    if (!name.includes('-') || customElements.get(name)) return;
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); internals.set(this, this.attachInternals()); }
    });
  };
  define('fact-panel');
  const tryAll = (element) => {
    define(element.localName);
    customElements.upgrade(element);
    let root = element.shadowRoot ?? internals.get(element)?.shadowRoot ?? null;
    try { root ??= element.attachInternals().shadowRoot } catch {}
    const targets = [...element.getAnimations({ subtree: true }), ...document.getAnimations()]
      .map(({ effect }) => effect?.target).filter((target) => target && target !== element);
    const said = [root?.textContent, ...targets.map((target) => target.textContent)];
    seen.push(...said.filter(Boolean).map((words) => words.slice(0, 40)));
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.nodeType !== 1) continue;
      came.push(node);
      tryAll(node);
      for (let frame = 0; frame < 20; frame++) setTimeout(() => tryAll(node), frame * 16);
    }
  }).observe(document, { childList: true, subtree: true });
</script>`;

const page = (path: string, script = '', body = text) =>
  extension.visit({ path, body: `<!doctype html>${watch}<title>Weather</title>${body}${script}` });

const marked = (page: Page) =>
  page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));

const came = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { came: Element[] }).came.length);

describe('a page that defines and asks all that comes into it', () => {
  it('gets no way into the panel', async () => {
    const tab = await page('asks.html');
    const panel = extension.panelOf(tab);
    await panel.openOn('minoxidil');
    await tab.waitForFunction(() => (globalThis as unknown as { came: Element[] }).came.length > 0);
    await tab.mouse.move(5, 650);
    await panel.untilClosed();
    const seen = await tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toEqual([]);
    const names = await tab.evaluate(() =>
      (globalThis as unknown as { came: Element[] }).came.map(({ localName }) => localName),
    );
    expect(names.filter((name) => name.includes('-'))).toEqual([]);
  });

  it('keeps an element of its own, which is read like any other, whatever its name', async () => {
    const tab = await page(
      'own.html',
      '',
      `${text}<fact-panel popover="manual"></fact-panel><fact-panel id="theirs">Of finasteride here</fact-panel>`,
    );
    const panel = extension.panelOf(tab);
    expect((await panel.openOn('minoxidil')).name).toBe('Minoxidil');
    expect(await tab.locator('fact-panel').count()).toBe(2);
    await tab.keyboard.press('Escape');
    await panel.untilClosed();
    expect((await panel.openOn('finasteride', 1)).name).toBe('Finasteride');
  });
});

/** What a page does to make the extension act, each from its own scripts. */
const gestures: [string, string][] = [
  [
    'a pointer that rests on a term',
    `for (let i = 0; i < 30; i++) {
      target.dispatchEvent(new PointerEvent('pointermove', { ...at, screenX: i, screenY: 9, pointerType: 'mouse' }));
      await frame();
    }`,
  ],
  [
    'a tap',
    `for (const type of ['pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch', pointerId: 5, isPrimary: true }));`,
  ],
  [
    'keys',
    `for (const code of ['KeyJ', 'KeyK', 'KeyL'])
      target.dispatchEvent(new KeyboardEvent('keydown', { ...at, code, key: code[3], altKey: true, shiftKey: true }));`,
  ],
];

describe('events that a page makes itself', () => {
  it.each(gestures)('open nothing: %s', async (name, script) => {
    const tab = await page(`made-${gestures.findIndex(([known]) => known === name)}.html`);
    await marked(tab);
    const panel = extension.panelOf(tab);
    // The panel's script must have come: a panel has opened and closed.
    await panel.openOn('finasteride');
    await tab.keyboard.press('Escape');
    await panel.untilClosed();
    await tab.mouse.move(5, 650);
    const before = await came(tab);
    const place = await placeOfText(tab, 'minoxidil');
    await tab.evaluate(
      `(async () => {
        const at = { clientX: ${place.x}, clientY: ${place.y}, bubbles: true, composed: true, cancelable: true };
        const target = document.elementFromPoint(at.clientX, at.clientY);
        const frame = () => new Promise((resolve) => setTimeout(resolve, 40));
        ${script}
        for (let i = 0; i < 15; i++) await frame();
      })()`,
    );
    expect(await came(tab)).toBe(before);
    expect((await panel.openOn('minoxidil')).name).toBe('Minoxidil');
  });

  it('close nothing', async () => {
    const tab = await page('closes.html');
    const panel = extension.panelOf(tab);
    await panel.openOn('minoxidil');
    await tab.evaluate(async () => {
      const scope = { bubbles: true, composed: true, cancelable: true };
      const hosts = (globalThis as unknown as { came: Element[] }).came;
      for (const target of [window, document, document.body, ...hosts]) {
        target.dispatchEvent(new KeyboardEvent('keydown', { ...scope, key: 'Escape' }));
        for (const type of ['pointermove', 'pointerout', 'pointerdown', 'pointerup', 'dragstart'])
          target.dispatchEvent(
            new PointerEvent(type, { ...scope, clientX: 880, clientY: 690, isPrimary: true }),
          );
      }
      for (let i = 0; i < 15; i++) await new Promise((resolve) => setTimeout(resolve, 40));
    });
    expect(await panel.isOpen()).toBe(true);
  });
});
