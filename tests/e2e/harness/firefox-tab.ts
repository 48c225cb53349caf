import type { Page as PointedPage } from 'playwright-core';
import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { boxOfText } from '../../../scripts/point-at.ts';
import { drawnOnPaper } from './drawn-on-paper.ts';
import { asText, type SpokenNode, spokenInPanel } from './firefox-spoken.ts';
import { untilPainted } from './painted-texts.ts';
import { restOn } from './rest-on.ts';

/** A tab of Firefox, with the panel as a screen reader meets it. */
export class FirefoxTab {
  readonly #browser: Browser;
  readonly #page: Page;

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Waits until exactly these texts are underlined, in the page or in one of its frames. */
  untilPainted(texts: readonly string[], frame: Frame = this.#page.mainFrame()): Promise<void> {
    return untilPainted(asPointed(this.#page, frame), texts);
  }

  /** Rests the pointer on a text until the panel is open. */
  async openOn(text: string): Promise<void> {
    await this.#page.bringToFront();
    const pointed = asPointed(this.#page);
    const isOpen = async () => (await this.panelText()) !== '';
    await restOn(pointed, () => boxOfText(pointed, text), isOpen, `"${text}"`);
  }

  /** Opens the browser's menu on a text, as the other button of the mouse does. */
  async openMenuOn(text: string): Promise<void> {
    const { x, y, width, height } = await boxOfText(asPointed(this.#page), text);
    await this.#page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
  }

  /** All that the open panel says; empty where none is open. */
  async panelText(): Promise<string> {
    return asText(await spokenInPanel(this.#browser));
  }

  async untilClosed(): Promise<void> {
    await expect.poll(() => this.panelText(), { message: 'the panel stays open' }).toBe('');
  }

  /** Clicks a control of the panel with the pointer, once it stands still below it. Throws with what there is when it is missing, or
   *  gone before it stood still. */
  async click(name: RegExp): Promise<void> {
    let found: SpokenNode | undefined = await this.#control(name);
    const stands = async () => {
      const before = found;
      // Firefox tells of places after it has drawn them, and has drawn all that came before a move once that is answered.
      if (before) await this.#pointAt(before);
      found = (await this.#controls()).find((node) => name.test(node.name));
      return !found || (before?.x === found.x && before.y === found.y);
    };
    await expect.poll(stands, { message: `${name} does not stand still` }).toBe(true);
    if (!found) await this.#control(name);
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  async #pointAt({ x, y }: SpokenNode): Promise<void> {
    const [left, top, scale] = (await this.run(
      '[mozInnerScreenX, mozInnerScreenY, devicePixelRatio]',
    )) as [number, number, number];
    await this.#page.mouse.move(x / scale - left, y / scale - top);
  }

  /** Presses what changes something, until the panel says that it was done. */
  carryOut(name: RegExp): Promise<void> {
    return this.#pressUntil(
      () => this.#has(/^(Undo|Try again)$/),
      async () => {
        if (!(await this.#has(name))) await this.#openMenu(name);
        await this.click(name);
      },
    );
  }

  /** Presses Undo, until it is gone. */
  takeBack(): Promise<void> {
    return this.#pressUntil(
      async () => !(await this.#has(/^Undo$/)),
      () => this.click(/^Undo$/),
    );
  }

  /** Presses once, and again where the panel says that it was not in plain sight long enough: what is on its way needs no second
   *  press, which could meet what has come in its place meanwhile. */
  async #pressUntil(isOver: () => Promise<boolean>, press: () => Promise<void>): Promise<void> {
    let isPressed = false;
    await expect
      .poll(async () => {
        if (await isOver()) return true;
        const isRefused = (await this.panelText()).includes('Nothing was changed');
        if (isPressed && !isRefused) return false;
        await press();
        isPressed = true;
        return false;
      })
      .toBe(true);
  }

  /** Opens the menu, and waits for what is in it: pressed once more before that is told, it would close. */
  async #openMenu(name: RegExp): Promise<void> {
    await this.click(/^More actions$/);
    await expect.poll(() => this.#has(name), { message: `no ${name} in the menu` }).toBe(true);
  }

  press(key: KeyInput): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  /** Runs a script in the page. */
  run(script: string): Promise<unknown> {
    return this.#page.evaluate(script);
  }

  /** Taps on a text with a finger. */
  async tap(text: string): Promise<void> {
    const { x, y, width, height } = await boxOfText(asPointed(this.#page), text);
    await this.#page.touchscreen.tap(x + width / 2, y + height / 2);
  }

  /** What the page draws when it is printed. */
  async paper(): Promise<string> {
    return drawnOnPaper(await this.#page.pdf());
  }

  /** Brings the tab in front of all others. */
  front(): Promise<void> {
    return this.#page.bringToFront();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  frames(): Frame[] {
    return this.#page.mainFrame().childFrames();
  }

  async #control(name: RegExp) {
    const nodes = await this.#controls();
    const found = nodes.find((node) => name.test(node.name));
    if (!found)
      throw new Error(`The panel has no ${name}; it has: ${nodes.map(({ name }) => name)}`);
    return found;
  }

  async #has(name: RegExp): Promise<boolean> {
    return (await this.#controls()).some((node) => name.test(node.name));
  }

  async #controls() {
    const nodes = await spokenInPanel(this.#browser);
    return nodes.filter(({ role }) => /button|switch|menuitem/.test(role));
  }
}

/** A page or a frame of it in the few words of Playwright that pointing and looking at marks need, and which Puppeteer shares. */
function asPointed(page: Page, frame: Frame = page.mainFrame()): PointedPage {
  return {
    mouse: page.mouse,
    evaluate: frame.evaluate.bind(frame),
    viewportSize: () => page.viewport(),
  } as unknown as PointedPage;
}
