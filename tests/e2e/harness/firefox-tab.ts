import type { Page as PointedPage } from 'playwright-core';
import type { Browser, Page } from 'puppeteer-core';
import { boxOfText } from '../../../scripts/point-at.ts';
import type { EverydayTab } from './everyday.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { untilPainted } from './painted-texts.ts';
import { restOn } from './rest-on.ts';

/** A tab of Firefox, with the panel as a screen reader meets it. */
export class FirefoxTab implements EverydayTab {
  readonly #browser: Browser;
  readonly #page: Page;

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  untilPainted(texts: readonly string[]): Promise<void> {
    return untilPainted(this.#pointed, texts);
  }

  async openOn(text: string): Promise<void> {
    await this.#page.bringToFront();
    const isOpen = async () => (await this.panelText()) !== '';
    await restOn(this.#pointed, () => boxOfText(this.#pointed, text), isOpen, `"${text}"`);
  }

  /** Opens the browser's menu on a text, as the other button of the mouse does. */
  async openMenuOn(text: string): Promise<void> {
    const { x, y, width, height } = await boxOfText(this.#pointed, text);
    await this.#page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
  }

  panelText(): Promise<string> {
    return inFirefoxItself(this.#browser, spokenInDialog);
  }

  async press(key: 'Escape'): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  run(script: string): Promise<unknown> {
    return this.#page.evaluate(script);
  }

  text(): Promise<string> {
    return this.#page.evaluate(() => document.body.innerText);
  }

  /** The page in the few words of Playwright that pointing and looking at marks need, and which Puppeteer shares. */
  get #pointed(): PointedPage {
    const page = this.#page;
    return {
      mouse: page.mouse,
      evaluate: page.evaluate.bind(page),
      viewportSize: () => page.viewport(),
    } as unknown as PointedPage;
  }
}

/** What the dialog of the page in front says to a screen reader; empty where there is none. */
function spokenInDialog(): string {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(
    Ci.nsIAccessibilityService,
  ) as FirefoxAccessibility;
  const said: string[] = [];
  const read = (node: FirefoxAccessible, inDialog: boolean) => {
    const role = service.getStringRole(node.role);
    const isInside = inDialog || role === 'dialog';
    if (isInside && (role === 'text leaf' || role === 'statictext')) said.push(node.name ?? '');
    for (let i = 0; i < node.childCount; i++) read(node.getChildAt(i), isInside);
  };
  const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (frame) read(frame, false);
  return said.join(' ').replace(/\s+/g, ' ');
}
