import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The texts that are underlined in a frame, in order of the alphabet, without the sign behind them, which is underlined too where a letter reaches over it. */
export function paintedTexts(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      // What lies over the underlines is of one mark alone, at which the person is.
      .filter(([name, { priority }]) => name.startsWith('underline-1') && priority === 0)
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const text = range.toString().replaceAll(/\s+/g, ' ');
        return text.replace(/[.,;:’”)]$/u, '');
      })
      .sort(),
  );
}

/** Waits until exactly these texts are underlined in a frame. */
export async function untilPainted(frame: Page | Frame, texts: readonly string[]): Promise<void> {
  await expect.poll(() => paintedTexts(frame)).toEqual([...texts].sort());
}

/** Waits until a text is underlined in a frame. */
export async function untilMarked(frame: Page | Frame, text: string): Promise<void> {
  await expect.poll(() => paintedTexts(frame)).toContain(text);
}
