import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Box, boxOfText } from '../../../scripts/point-at.ts';
import { protocolOf } from '../../../scripts/protocol-of.ts';
import {
  type AccessibleNode,
  flatten,
  readPanel,
  spokenText,
} from '../../../scripts/read-panel.ts';
import { drawnAnew } from './drawn-anew.ts';
import { restOn } from './rest-on.ts';

/** The fact panel as a person meets it: by role, name and place, through the closed shadow root. */
export class PanelView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Rests the pointer on a text of the page until the panel is open; where one is open already, until another term's is. */
  async openOn(text: string, nth = 0): Promise<AccessibleNode> {
    return this.openAt(() => boxOfText(this.page, text, nth), `"${text}"`);
  }

  /** Rests the pointer in the middle of a line of text until the panel is open. */
  async openAt(line: () => Promise<Box>, what?: string): Promise<AccessibleNode> {
    const before = (await readPanel(this.page))?.name;
    const isAnother = async () => {
      const panel = await readPanel(this.page);
      return panel !== undefined && panel.name !== before;
    };
    await restOn(this.page, line, isAnother, what);
    return this.opened();
  }

  async isOpen(): Promise<boolean> {
    return (await readPanel(this.page)) !== undefined;
  }

  /** The open panel. Throws when none is open. */
  async opened(): Promise<AccessibleNode> {
    const panel = await readPanel(this.page);
    if (!panel) throw new Error('No panel is open.');
    return panel;
  }

  async untilOpen(): Promise<AccessibleNode> {
    await expect.poll(() => this.isOpen(), { message: 'the panel stays closed' }).toBe(true);
    return this.opened();
  }

  async untilClosed(): Promise<void> {
    await expect.poll(() => this.isOpen(), { message: 'the panel stays open' }).toBe(false);
  }

  /** All that the panel says, in reading order. */
  async text(): Promise<string> {
    return spokenText(await this.opened());
  }

  /** The node with this role and name inside the panel. Throws with what there is when it is missing. */
  async find(role: string, name: string | RegExp): Promise<AccessibleNode> {
    const nodes = flatten(await this.opened());
    const found = nodes.find(
      (node) =>
        node.role === role &&
        (typeof name === 'string' ? node.name === name : name.test(node.name)),
    );
    if (found) return found;
    const names = nodes.filter((node) => node.role === role).map((node) => node.name);
    throw new Error(
      `The panel has no ${role} named ${name}; it has: ${names.join(' · ') || 'none'}`,
    );
  }

  /** Clicks a node of the panel with the real pointer, once it stands still. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const box = await this.#atRest(async () =>
      this.boxOf(await this.find(role, name), { scroll: true }),
    );
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Where the panel stands once it has come to rest. */
  async placeAtRest(): Promise<Box> {
    return this.#atRest(() => this.boxOf());
  }

  /** Whether anything of the panel is on its way; also before it began, which a busy machine puts off. */
  async #isMoving(): Promise<boolean> {
    const session = await protocolOf(this.page);
    const { backendId } = await this.opened();
    const at = { backendNodeId: backendId } as never;
    const { object } = await session.send('DOM.resolveNode', at);
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration:
        "function () { return this.getRootNode().getAnimations().some(({ playState }) => playState === 'running') }",
      returnByValue: true,
    });
    return result.value === true;
  }

  /** A box that was the same at two looks in a row, between which the page was drawn, with nothing on its way. */
  async #atRest(look: () => Promise<Box>): Promise<Box> {
    let last = await look();
    const isStill = async () => {
      await drawnAnew(this.page);
      const box = await look();
      const { x, y, width, height } = last;
      last = box;
      if (await this.#isMoving()) return false;
      return box.x === x && box.y === y && box.width === width && box.height === height;
    };
    await expect.poll(isStill, { message: 'the panel does not come to rest' }).toBe(true);
    return last;
  }

  /** Presses what changes something, and again where the panel says that it was not in plain sight long enough, as it may be
   *  where the machine stalls; until the panel says that it was done. What is on its way needs no second press, which could meet
   *  what has come in its place meanwhile. */
  async carryOut(name: string | RegExp): Promise<void> {
    let isPressed = false;
    await expect
      .poll(async () => {
        if (await this.has('button', /^(Undo|Try again)$/)) return true;
        if (isPressed && !(await this.text()).includes('Nothing was changed')) return false;
        if (!(await this.has('button', name))) await this.click('button', 'More actions');
        await this.click('button', name);
        isPressed = true;
        return false;
      })
      .toBe(true);
  }

  /** Whether the open panel has a node with this role and name. */
  async has(role: string, name: string | RegExp): Promise<boolean> {
    return flatten((await readPanel(this.page)) ?? undefined).some(
      (node) =>
        node.role === role &&
        (typeof name === 'string' ? node.name === name : name.test(node.name)),
    );
  }

  /** Where the panel stands; undefined where none is open, or it closes meanwhile. */
  async boxIfOpen(): Promise<Box | undefined> {
    const panel = await readPanel(this.page);
    if (!panel) return undefined;
    try {
      return await this.boxOf(panel);
    } catch (error) {
      if (await this.isOpen()) throw error;
      return undefined;
    }
  }

  /** Where a node stands in the viewport, in CSS pixels; by default the panel itself. */
  async boxOf(node?: AccessibleNode, { scroll = false } = {}) {
    const target = node ?? (await this.opened());
    const session = await protocolOf(this.page);
    const at = { backendNodeId: target.backendId } as never;
    if (scroll) await session.send('DOM.scrollIntoViewIfNeeded', at);
    const { model } = (await session.send('DOM.getBoxModel', at)) as unknown as {
      model: { border: number[] };
    };
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    return { x, y, width: right - x, height: bottom - y };
  }
}
