import { type Frame, injectIntoFrame } from './inject.ts';

/** Brings the panel and what it shows into a frame, as two scripts: together they would hold the page up too long. */
export async function bringPanel(frame: Frame): Promise<void> {
  try {
    await injectIntoFrame('/library.js', frame);
    await injectIntoFrame('/panel.js', frame);
  } catch {
    // The frame is gone, or the browser keeps extensions out of it.
  }
}
